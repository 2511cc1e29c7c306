package dev.ecomind.phasebot;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar, as its manifest tells. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "ecomind "
          + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
              .orElse("(not packaged)")
    };
  }
}
