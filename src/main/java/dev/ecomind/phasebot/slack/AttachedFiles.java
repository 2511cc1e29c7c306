package dev.ecomind.phasebot.slack;

import com.slack.api.model.File;
import dev.ecomind.phasebot.slack.block.AttachedFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads Slack's descriptions of files, of which any field may be missing. */
final class AttachedFiles {
  /** Others are canvases, posts, and traces of files that were deleted or are hidden. */
  private static final Set<String> HOSTED = Set.of("hosted", "snippet");

  private AttachedFiles() {}

  static List<AttachedFile> of(@Nullable List<File> files) {
    return files == null ? List.of() : files.stream().map(AttachedFiles::of).toList();
  }

  private static AttachedFile of(File file) {
    return new AttachedFile(
        said(file.getId()),
        said(file.getName()),
        Optional.of(said(file.getPrettyType()))
            .filter(type -> !type.isEmpty())
            .orElse(said(file.getFiletype())),
        said(file.getMimetype()).toLowerCase(Locale.ROOT),
        said(file.getUrlPrivateDownload()),
        Optional.ofNullable(file.getSize()).orElse(0),
        isHosted(file));
  }

  private static boolean isHosted(File file) {
    boolean asked = said(file.getFileAccess()).equals("check_file_info");
    return !file.isExternal() && (asked || HOSTED.contains(said(file.getMode())));
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
