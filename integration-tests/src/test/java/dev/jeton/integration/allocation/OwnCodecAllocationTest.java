package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.integration.own.Invoice;
import dev.jeton.integration.own.InvoiceCodec;
import dev.jeton.integration.own.InvoiceView;
import dev.jeton.integration.own.MoneyCodec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Values whose codecs were written by hand cost what these codecs make. */
@Tag("allocation")
class OwnCodecAllocationTest {
    private static final String MONEY = "{\"cents\":1250,\"currency\":\"EUR\"}";
    private static final byte[] TOTAL = MONEY.getBytes(UTF_8);
    private static final byte[] DOCUMENT =
            ("{\"total\":" + MONEY + ",\"paid\":" + MONEY + ",\"lines\":[" + MONEY + "]}").getBytes(UTF_8);
    private static final byte[] ONE = ("{\"total\":" + MONEY + "}").getBytes(UTF_8);
    private static final byte[] TWO = ("{\"total\":" + MONEY + ",\"paid\":" + MONEY + "}").getBytes(UTF_8);

    private final JsonReader reader = JsonReader.create();

    @Test
    void aValueCostsWhatItsCodecMakes() {
        long value = AllocationMeter.bytesOfMaking(() -> MoneyCodec.INSTANCE.read(reader.reset(TOTAL)));
        long one = AllocationMeter.bytesOfMaking(() -> InvoiceCodec.INSTANCE.read(reader.reset(ONE)));
        long two = AllocationMeter.bytesOfMaking(() -> InvoiceCodec.INSTANCE.read(reader.reset(TWO)));
        assertThat(value).isGreaterThan(0L);
        assertThat(two - one).isEqualTo(value);
    }

    @Test
    void parsingAViewAllocatesNothing() {
        InvoiceView view = new InvoiceView();
        assertThat(AllocationMeter.bytes(() -> view.parse(DOCUMENT))).isEqualTo(0L);
    }

    @Test
    void askingAViewCostsWhatTheCodecMakes() {
        InvoiceView view = new InvoiceView();
        view.parse(DOCUMENT);
        long value = AllocationMeter.bytesOfMaking(() -> MoneyCodec.INSTANCE.read(reader.reset(TOTAL)));
        assertThat(AllocationMeter.bytesOfMaking(view::total)).isEqualTo(value);
    }

    @Test
    void writingCostsWhatTheCodecsMake() {
        Invoice invoice = InvoiceCodec.INSTANCE.read(DOCUMENT);
        JsonWriter writer = JsonWriter.create();
        long digits = AllocationMeter.bytesOfMaking(() -> Integer.toHexString(invoice.color()));
        assertThat(AllocationMeter.bytes(() -> InvoiceCodec.INSTANCE.write(invoice, writer)))
                .isEqualTo(digits);
    }
}
