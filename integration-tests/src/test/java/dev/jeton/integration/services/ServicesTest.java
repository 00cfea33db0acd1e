package dev.jeton.integration.services;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.Patch;
import dev.jeton.integration.FullDocument;
import dev.jeton.integration.foreign.Address;
import dev.jeton.integration.made.MadeCodec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models of ordinary services are read and written, by codec and view. */
class ServicesTest {
    private static final MadeCodec<Employee, EmployeeView> EMPLOYEE =
            new MadeCodec<>(EmployeeCodec.INSTANCE, new EmployeeView(), EmployeeView::toValue);
    private static final MadeCodec<Price, PriceView> PRICE =
            new MadeCodec<>(PriceCodec.INSTANCE, new PriceView(), PriceView::toValue);
    private static final MadeCodec<Job, JobView> JOB =
            new MadeCodec<>(JobCodec.INSTANCE, new JobView(), JobView::toValue);
    private static final MadeCodec<Shape, ShapeView> SHAPE =
            new MadeCodec<>(ShapeCodec.INSTANCE, new ShapeView(), ShapeView::toValue);
    private static final MadeCodec<Answer, AnswerView> ANSWER =
            new MadeCodec<>(AnswerCodec.INSTANCE, new AnswerView(), AnswerView::toValue);
    private static final MadeCodec<Times, TimesView> TIMES =
            new MadeCodec<>(TimesCodec.INSTANCE, new TimesView(), TimesView::toValue);
    private static final MadeCodec<Profile, ProfileView> PROFILE =
            new MadeCodec<>(ProfileCodec.INSTANCE, new ProfileView(), ProfileView::toValue);
    private static final MadeCodec<Stock, StockView> STOCK =
            new MadeCodec<>(StockCodec.INSTANCE, new StockView(), StockView::toValue);

    private static final String PRICE_TEXT = "{\"amount\":12.50,\"currency\":\"EUR\"}";
    private static final String ID = "\"123e4567-e89b-12d3-a456-426614174000\"";

    static List<FullDocument<JsonCodec<?>>> full() {
        return List.of(
                new FullDocument<>(PRICE, PRICE_TEXT),
                new FullDocument<>(JOB, "{\"title\":\"t\",\"steps\":[\"a\",\"b\"],\"duration\":3,\"unit\":\"d\"}"),
                new FullDocument<>(SHAPE, "{\"shape\":\"circle\",\"radius\":1.5}"),
                new FullDocument<>(SHAPE, "{\"shape\":\"box\",\"width\":1.5,\"height\":2.0}"),
                new FullDocument<>(ANSWER, "{\"error\":\"e\",\"status\":404}"),
                new FullDocument<>(ANSWER, "{\"price\":" + PRICE_TEXT + "}"),
                new FullDocument<>(
                        TIMES,
                        "{\"instant\":\"2026-11-27T16:01:02Z\",\"seconds\":1764259200,\"german\":\"27.11.2026\",\"date\":\"2026-11-27\","
                                + "\"time\":\"16:01:02\",\"local\":\"2026-11-27T16:01:02\",\"offset\":\"2026-11-27T16:01:02+01:00\","
                                + "\"zoned\":\"2026-11-27T16:01:02+01:00[Europe/Berlin]\",\"duration\":\"PT15M\",\"year\":\"2026\","
                                + "\"month\":\"2026-11\",\"day\":\"FRIDAY\",\"zone\":\"Europe/Berlin\"}"),
                new FullDocument<>(
                        PROFILE,
                        "{\"number\":\"C-1\",\"id\":" + ID
                                + ",\"page\":\"https://example.com/a\",\"locale\":\"de-CH\",\"currency\":\"CHF\","
                                + "\"charset\":\"UTF-8\",\"host\":\"192.0.2.1\",\"street\":\"s\",\"house_number\":3,\"zip\":\"z\",\"level\":\"low\","
                                + "\"groups\":[\"a\",\"b\"],\"nickname\":null,\"settings\":{\"a\":[1,null]}}"),
                new FullDocument<>(
                        STOCK,
                        "{\"byLevel\":{\"low\":1,\"MIDDLE\":2},\"byId\":{" + ID + ":" + PRICE_TEXT
                                + "},\"byCustomer\":{\"C-1\":\"x\"},"
                                + "\"byDay\":{\"2026-11-26\":1,\"2026-11-27\":2},\"levels\":[\"low\",\"high\"],\"queue\":[\"a\",\"b\"],"
                                + "\"stack\":[1,2],\"ids\":[" + ID
                                + "],\"names\":[\"a\",\"b\"],\"shapes\":[[{\"shape\":\"circle\",\"radius\":1.0}],[]]}"),
                new FullDocument<>(
                        CatalogCodec.INSTANCE,
                        "{\"prices\":{\"items\":[" + PRICE_TEXT
                                + "],\"next\":\"n\"},\"shapes\":{\"items\":[{\"items\":["
                                + "{\"shape\":\"circle\",\"radius\":1.0}]}]},\"answer\":{\"error\":\"e\",\"status\":1}}"));
    }

    @ParameterizedTest
    @MethodSource("full")
    void modelIsReadAndWritten(FullDocument<JsonCodec<?>> full) {
        full.assertGoesInAndOut();
    }

    /** Codec and view agree about each, and nothing but a JsonException comes out. */
    @ParameterizedTest
    @MethodSource("full")
    void damageAtEveryPositionIsReadOrRejected(FullDocument<JsonCodec<?>> full) {
        if (full.codec() instanceof MadeCodec<?, ?> viewed) {
            byte[] document = full.bytes();
            byte[] replacements = {'"', '{', ',', '0', 'x', -1};
            assertThat(viewed.rejectionsOfDamaged(document, replacements)).isGreaterThan(document.length);
        }
    }

    @Test
    void beanKeepsItsInitialisersAndWritesWhatIsOnlyRead() {
        Employee employee = EMPLOYEE.read("{\"name\":\"Ada\",\"initial\":\"Z\",\"salary\":1.5}");
        assertThat(employee.isActive()).isTrue();
        assertThat(employee.getInitial()).isEqualTo("A");
        assertThat(EMPLOYEE.toJson(employee))
                .isEqualTo("{\"name\":\"Ada\",\"salary\":1.5,\"active\":true,\"initial\":\"A\"}");
    }

    @Test
    void profileTellsFormsApart() {
        assertThat(PROFILE.toJson(PROFILE.read("{}"))).isEqualTo("{}");
        Profile one = PROFILE.read("{\"groups\":\"a\",\"nickname\":\"n\",\"issuer\":\"i\",\"street\":\"s\"}");
        assertThat(one.groups()).containsExactly("a");
        assertThat(one.nickname()).isEqualTo(Patch.of("n"));
        assertThat(one.issuer()).isEqualTo(new Issuer("i", null));
        assertThat(one.address()).isEqualTo(new Address("s", 0, null));
        assertThat(PROFILE.toJson(one))
                .isEqualTo(
                        "{\"street\":\"s\",\"house_number\":0,\"groups\":\"a\",\"nickname\":\"n\",\"issuer\":\"i\"}");
    }

    @Test
    void stringOrObjectIsReadByACodecOfItsOwn() {
        String json = "{\"issuer\":{\"id\":\"i\",\"name\":\"n\"}}";
        assertThat(PROFILE.read(json).issuer()).isEqualTo(new Issuer("i", "n"));
        assertThat(FullDocument.roundTrip(PROFILE, json)).isEqualTo(json);
    }

    @Test
    void builderSetsWhatIsThereOnly() {
        assertThat(JOB.read("{}")).isEqualTo(new Job(null, List.of(), 1, null));
    }

    @Test
    void genericModelIsFoundForItsType() {
        String json = "{\"items\":[" + PRICE_TEXT + "],\"next\":\"n\"}";
        Slice<Price> slice = SliceCodec.of(JsonCodecs.of(Price.class)).read(json);
        assertThat(slice.items().get(0)).isEqualTo(PRICE.read(PRICE_TEXT));
    }
}
