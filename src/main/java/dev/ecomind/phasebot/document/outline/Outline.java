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
  private final Parser exact;

  /**
   * @param deepest how many blocks, and how many inline nodes, may be nested in each other; what is
   *     deeper is read as plain text
   * @param headline which lines stand for a heading
   */
  public Outline(int deepest, Headline headline) {
    this.headline = headline;
    parser = parser(deepest, IncludeSourceSpans.BLOCKS);
    exact = parser(deepest, IncludeSourceSpans.BLOCKS_AND_INLINES);
  }

  private static Parser parser(int deepest, IncludeSourceSpans spans) {
    return Parser.builder()
        .extensions(EXTENSIONS)
        .includeSourceSpans(spans)
        .maxOpenBlockParsers(deepest)
        .maxInlineNesting(deepest)
        .build();
  }

  public Section read(String markdown) {
    FrontMatter front = FrontMatter.of(markdown);
    SectionBuilder sections = new SectionBuilder();
    BlockWalk walk = new BlockWalk(headline, sections);
    front.blocks().forEach(sections::add);
    Passages passages = new Passages(parser, exact, front.without(markdown));
    while (passages.hasNext()) {
      passages.next().forEach(walk::add);
    }
    return sections.finish();
  }
}
