package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the specifications, read and written back as they are. */
final class RfcExamplesTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "introspection-7662-2.2, INTROSPECTION, 1",
        "introspection-inactive-7662-2.2, INTROSPECTION, 0",
        "introspection-8705-3.2, INTROSPECTION, 0",
        "introspection-9449-6.2, INTROSPECTION, 0",
        "introspection-9470-6.2, INTROSPECTION, 0",
        "metadata-8414-3.2, SERVER_METADATA, 1",
        "discovery-4.2, PROVIDER_METADATA, 0",
        "protected-resource-9728-3.2, RESOURCE_METADATA, 0",
        "device-8628-3.2, DEVICE, 0",
        "par-9126-2.2, PUSHED_AUTHORIZATION, 0",
        "par-error-9126-2.3, ERROR, 0",
        "exchange-8693-2.3, TOKEN_EXCHANGE, 0",
        "detail-9396-2, AUTHORIZATION_DETAIL, 4",
        "detail-9396-2.1, AUTHORIZATION_DETAIL, 0",
        "registration-7591-3.1, CLIENT_METADATA, 2",
        "client-information-7591-3.2.1, CLIENT_INFORMATION, 2",
        "registration-error-7591-3.2.2, ERROR, 0",
        "userinfo-5.3.2, USER_INFO, 0",
        "ciba-7.3, BACKCHANNEL, 0",
        "ciba-ping-10.2, PING, 0",
        "ciba-push-10.3.1, PUSH, 0"
    })
    void anExampleIsWrittenAsItWasRead(String example, FamilyFormat format, int unknownMembers) throws Exception {
        byte[] body = Resources.bytes("/rfc/" + example + ".json");
        Object value = format.codec().read(body);

        assertThat(JACKSON.readTree(format.codec().toBytes(value))).isEqualTo(JACKSON.readTree(body));
        assertThat(format.codec().read(format.codec().toBytes(value))).isEqualTo(value);
        Map<?, ?> extra = (Map<?, ?>) format.type().getMethod("extra").invoke(value);
        assertThat(extra).hasSize(unknownMembers);
    }
}
