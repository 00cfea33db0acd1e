package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.integration.onevalue.AccountId;
import dev.jeton.integration.onevalue.AccountIdCodec;
import dev.jeton.integration.onevalue.CompositesView;
import dev.jeton.integration.onevalue.Preset;
import dev.jeton.integration.onevalue.PresetCodec;
import dev.jeton.integration.onevalue.PresetView;
import dev.jeton.integration.onevalue.Scalars;
import dev.jeton.integration.onevalue.ScalarsCodec;
import dev.jeton.integration.onevalue.Scalars_NumberCodec;
import dev.jeton.integration.onevalue.Transfer;
import dev.jeton.integration.onevalue.TransferCodec;
import dev.jeton.integration.onevalue.TransferView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.ClassLayout;

/** Types that are one value cost their own object, and what is in it. */
@Tag("allocation")
class OneValueAllocationTest {
    private static final byte[] DOCUMENT =
            "{\"from\":\"A\",\"to\":\"B\",\"all\":[\"C\"],\"array\":[\"D\"],\"ibans\":{\"E\":null}}".getBytes(UTF_8);
    private static final byte[] SCALARS =
            "{\"flag\":true,\"number\":7,\"ref\":\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\",\"moment\":5,\"owner\":\"a\",\"bySeat\":{\"1\":\"x\"}}"
                    .getBytes(UTF_8);
    private static final byte[] NUMBER = "1234567".getBytes(UTF_8);

    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();

    @Test
    void readingMakesTheObjectAndItsValue() {
        ObjectGraph transfer = ObjectGraph.madeBy(() -> TransferCodec.INSTANCE.read(reader.reset(DOCUMENT)));
        assertThat(AllocationMeter.bytesOfMaking(() -> TransferCodec.INSTANCE.read(reader.reset(DOCUMENT))))
                .isEqualTo(transfer.bytes());
        ObjectGraph scalars = ObjectGraph.madeBy(() -> ScalarsCodec.INSTANCE.read(reader.reset(SCALARS)));
        assertThat(AllocationMeter.bytesOfMaking(() -> ScalarsCodec.INSTANCE.read(reader.reset(SCALARS))))
                .isEqualTo(scalars.bytes());
        assertThat(AllocationMeter.bytesOfMaking(() -> Scalars_NumberCodec.INSTANCE.read(reader.reset(NUMBER))))
                .isEqualTo(ClassLayout.parseClass(Scalars.Number.class).instanceSize());
    }

    @Test
    void writingAllocatesNothing() {
        Transfer transfer = TransferCodec.INSTANCE.read(DOCUMENT);
        assertThat(AllocationMeter.bytes(() -> TransferCodec.INSTANCE.write(transfer, writer)))
                .isEqualTo(0L);
        Scalars scalars = ScalarsCodec.INSTANCE.read(SCALARS);
        assertThat(AllocationMeter.bytes(() -> ScalarsCodec.INSTANCE.write(scalars, writer)))
                .isEqualTo(0L);
        AccountId account = new AccountId("A");
        assertThat(AllocationMeter.bytes(() -> AccountIdCodec.INSTANCE.write(account, writer)))
                .isEqualTo(0L);
    }

    @Test
    void parsingAViewAllocatesNothingAndAskingItTheObject() {
        TransferView view = new TransferView();
        assertThat(AllocationMeter.bytes(() -> view.parse(DOCUMENT))).isEqualTo(0L);
        assertThat(AllocationMeter.bytes(() -> view.fromText().length())).isEqualTo(0L);
        long whole = AllocationMeter.bytesOfMaking(
                () -> AccountIdCodec.INSTANCE.read(reader.reset("\"A\"".getBytes(UTF_8))));
        long bytes = AllocationMeter.bytesOfMaking(() -> "\"A\"".getBytes(UTF_8));
        assertThat(AllocationMeter.bytesOfMaking(view::from)).isEqualTo(whole - bytes);
    }

    /** Objects in them are checked by views that the reader keeps. */
    @Test
    void parsingArraysAndObjectsThatAreOneValueAllocatesNothing() {
        byte[] document =
                ("{'labels':['A',null],'words':'a b','audience':['x'],'prices':{'f81d4fae-7dec-11d0-a765-00a0c91e6bf6':5},"
                                + "'grid':[['a'],[]],'tree':[[],[[]]],'node':{'name':'n','children':[{'name':'m','children':[{}]},{}]},"
                                + "'lists':[['C'],[]]}")
                        .replace('\'', '"')
                        .getBytes(UTF_8);
        CompositesView view = new CompositesView();
        assertThat(AllocationMeter.bytes(() -> view.parse(document))).isEqualTo(0L);
    }

    @Test
    void absentValueWithADefaultIsMadeOnce() {
        byte[] empty = "{}".getBytes(UTF_8);
        assertThat(AllocationMeter.bytesOfMaking(() -> PresetCodec.INSTANCE.read(reader.reset(empty))))
                .isEqualTo(ClassLayout.parseClass(Preset.class).instanceSize());
        PresetView view = new PresetView();
        assertThat(AllocationMeter.bytes(() -> view.parse(empty))).isEqualTo(0L);
        assertThat(AllocationMeter.bytes(() -> view.owner().account().text().length()))
                .isEqualTo(0L);
    }
}
