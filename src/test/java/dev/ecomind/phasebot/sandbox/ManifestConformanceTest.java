package dev.ecomind.phasebot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped manifests are such as Slack takes. */
final class ManifestConformanceTest {
  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(
              ConformanceData.read(
                  ConformanceData.folder("manifest-schema")
                      .resolve("schemas/manifest.schema.2.0.0.json")));

  @ParameterizedTest
  @ValueSource(strings = {"slack-manifest.yaml", "slack-manifest-socket.yaml"})
  void shippedManifest_isValid(String name) throws IOException {
    JsonNode manifest = new YAMLMapper().readTree(Path.of("config", name).toFile());

    assertThat(schema.validate(manifest)).isEmpty();
    assertThat(manifest.at("/_metadata/major_version").asInt()).isEqualTo(2);
  }

  @Test
  void brokenManifest_isNot() throws IOException {
    ObjectNode manifest = (ObjectNode) new YAMLMapper().readTree(Bench.manifest());
    manifest.withObject("/display_information").put("name", "x".repeat(36));
    manifest.withObject("/features/bot_user").put("displayname", "typo");

    assertThat(schema.validate(manifest)).hasSizeGreaterThanOrEqualTo(2);
  }
}
