package dev.ecomind.phasebot.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigValueType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the optional file of settings: HOCON with the names of the environment as its keys. */
final class ConfFile {
  private ConfFile() {}

  /** The values by name; none where there is no such file. Adds what is wrong to the problems. */
  static Map<String, String> read(Path file, List<Problem> problems) {
    Map<String, String> values = new TreeMap<>();
    if (!Files.exists(file)) {
      return values;
    }
    try {
      // Without the process's own environment and properties: they arrive by argument or not at
      // all.
      Config config =
          ConfigFactory.parseFile(
                  file.toFile(), ConfigParseOptions.defaults().setAllowMissing(false))
              .resolve(ConfigResolveOptions.noSystem());
      config
          .root()
          .forEach(
              (name, value) -> {
                boolean many =
                    value.valueType() == ConfigValueType.LIST
                        || value.valueType() == ConfigValueType.OBJECT;
                if (many) {
                  problems.add(
                      new Problem(
                          name,
                          Optional.empty(),
                          "stands in " + file + " with more than one value",
                          name + " = \"one value\""));
                } else if (value.valueType() != ConfigValueType.NULL) {
                  values.put(name, String.valueOf(value.unwrapped()));
                }
              });
    } catch (ConfigException broken) {
      problems.add(
          new Problem(
              file.toString(),
              Optional.empty(),
              "cannot be read" + where(broken),
              "ECOMIND_PORT = 3000"));
    }
    return values;
  }

  /** The line only: the library's own words may quote the value, which may be a secret. */
  private static String where(ConfigException broken) {
    return Optional.ofNullable(broken.origin())
        .filter(origin -> origin.lineNumber() > 0)
        .map(origin -> " at line " + origin.lineNumber())
        .orElse("");
  }
}
