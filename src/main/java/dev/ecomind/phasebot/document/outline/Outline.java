package dev.ecomind.phasebot.document.outline;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown into sections. */
public final class Outline {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), StrikethroughExtension.create());

  private final Headline headline;
  private final Parser parser;

  /**
   * @param deepest how many blocks, and how many inline nodes, may be nested in each other; what is
   *     deeper is read as plain text
   * @param headline which lines stand for a heading
   */
  public Outline(int deepest, Headline headline) {
    this.headline = headline;
    parser =
        Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(deepest)
            .maxInlineNesting(deepest)
            .build();
  }

  public Section read(String markdown) {
    FrontMatter front = FrontMatter.of(markdown);
    SectionBuilder sections = new SectionBuilder();
    BlockWalk walk = new BlockWalk(headline, sections);
    front.blocks().forEach(sections::add);
    Passages passages = new Passages(parser, front.without(markdown));
    while (passages.hasNext()) {
      passages.next().forEach(walk::add);
    }
    return sections.finish();
  }
}
