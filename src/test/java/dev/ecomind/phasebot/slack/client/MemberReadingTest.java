package dev.ecomind.phasebot.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Member;
import dev.ecomind.phasebot.project.Member.Standing;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberReadingTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final MemberReading reading = new MemberReading(BERLIN, Optional.of("T1"));

  @Test
  void read_takesNamesZoneAndStanding() throws JsonProcessingException {
    String user =
        """
        {"id": "U1", "team_id": "T1", "name": "dana", "real_name": "Dana Ops",
         "tz": "America/New_York", "is_admin": false}
        """;

    Optional<Member> member = read(user);

    assertThat(member)
        .contains(
            new Member(
                new UserId("U1"),
                "dana",
                "Dana Ops",
                ZoneId.of("America/New_York"),
                false,
                Standing.FULL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"id\":\"U1\",\"deleted\":true,\"is_bot\":true; DEACTIVATED",
        "\"id\":\"U1\",\"is_bot\":true; BOT",
        "\"id\":\"USLACKBOT\"; BOT",
        "\"id\":\"U1\",\"is_stranger\":true; EXTERNAL",
        "\"id\":\"U1\",\"team_id\":\"T2\"; EXTERNAL",
        "\"id\":\"U1\",\"team_id\":\"T2\",\"enterprise_user\":{\"teams\":[\"T1\",\"T2\"]}; FULL",
        "\"id\":\"U1\",\"team_id\":\"T1\",\"is_restricted\":true; GUEST",
        "\"id\":\"U1\",\"is_ultra_restricted\":true; GUEST",
        "\"id\":\"U1\"; FULL"
      })
  void read_tellsKindsOfAccountsApart(String fields, Standing standing)
      throws JsonProcessingException {
    Optional<Member> member = read("{" + fields + "}");

    assertThat(member).map(Member::standing).contains(standing);
  }

  @ParameterizedTest
  @CsvSource({"is_admin", "is_owner"})
  void read_countsOwnersAsAdmins(String flag) throws JsonProcessingException {
    Optional<Member> member = read("{\"id\":\"U1\",\"" + flag + "\":true}");

    assertThat(member).map(Member::admin).contains(true);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"id\":\"U1\"}'",
    "'{\"id\":\"U1\",\"tz\":null}'",
    "'{\"id\":\"U1\",\"tz\":\"Mars\"}'"
  })
  void read_fallsBackToTheZoneOfTheSettings(String user) throws JsonProcessingException {
    Optional<Member> member = read(user);

    assertThat(member).map(Member::zone).contains(BERLIN);
  }

  @Test
  void read_namesThePersonByIdWhereNothingElseIsTold() throws JsonProcessingException {
    Optional<Member> member = read("{\"id\":\"U1\"}");

    assertThat(member).map(Member::handle).contains("U1");
    assertThat(member).map(Member::realName).contains("U1");
  }

  @Test
  void read_countsNobodyAsExternalWhileOurTeamIsUnknown() throws JsonProcessingException {
    MemberReading early = new MemberReading(ZoneOffset.UTC, Optional.empty());

    Optional<Member> member =
        early.read(new ObjectMapper().readTree("{\"id\":\"U1\",\"team_id\":\"T2\"}"));

    assertThat(member).map(Member::standing).contains(Standing.FULL);
  }

  @Test
  void read_passesOverWhatHasNoId() throws JsonProcessingException {
    assertThat(read("{}")).isEmpty();
  }

  private Optional<Member> read(String user) throws JsonProcessingException {
    return reading.read(new ObjectMapper().readTree(user));
  }
}
