package dev.jeton.examples.recipes;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class ExtraMembersTest {

    @Test
    void furtherMembersAreKeptAndWrittenBack() {
        String json = "{\"iss\":\"https://issuer.example\",\"tenant\":\"t-1\",\"limits\":{\"rate\":1.50}}";
        ExtraMembers members = ExtraMembersCodec.INSTANCE.read(json);
        assertThat(members.member("tenant").json()).isEqualTo("\"t-1\"");
        assertThat(members.member("limits").json()).isEqualTo("{\"rate\":1.50}");
        assertThat(members.member("iss")).isNull();
        assertThat(ExtraMembersCodec.INSTANCE.toJson(members)).isEqualTo(json);
    }

    @Test
    void theyAreNotShown() {
        ExtraMembers members = ExtraMembersCodec.INSTANCE.read("{\"iss\":\"i\",\"secret\":\"x\"}");
        assertThat(members.toString()).isEqualTo("ExtraMembers[issuer=i, extra=<redacted>]");
    }
}
