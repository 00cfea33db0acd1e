package dev.jeton.integration.flattened;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Flattened properties are what Jackson reads and writes with {@code @JsonUnwrapped}, but for what is absent as a whole. */
class FlattenedAgainstJacksonTest {
    private static final ObjectMapper JACKSON = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .addMixIn(Shipment.class, OfShipment.class)
            .addMixIn(Event.class, OfEvent.class)
            .addMixIn(Period.class, OfPeriod.class);

    private abstract static class OfShipment {
        @JsonUnwrapped
        abstract Parcel getParcel();

        @com.fasterxml.jackson.annotation.JsonIgnore
        abstract Carrier getCarrier();
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    private abstract static class OfEvent {
        @JsonUnwrapped
        abstract Period period();
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    private abstract static class OfPeriod {}

    @Test
    void randomBeansAreReadAndWrittenAlike() throws IOException {
        SplittableRandom random = new SplittableRandom(16);
        for (int round = 0; round < 300; round++) {
            Shipment shipment = new Shipment();
            shipment.setNumber("n" + random.nextInt());
            shipment.setParcel(random.nextInt(8) == 0 ? null : parcel(random));
            String json = ShipmentCodec.INSTANCE.toJson(shipment);
            assertWithMessage(json).that(JACKSON.readTree(json)).isEqualTo(JACKSON.valueToTree(shipment));
            // Jackson makes the parcel anew, where Jeton leaves what the bean has.
            String again = ShipmentCodec.INSTANCE.toJson(ShipmentCodec.INSTANCE.read(json));
            assertWithMessage(json)
                    .that(JACKSON.readTree(again))
                    .isEqualTo(JACKSON.valueToTree(JACKSON.readValue(json, Shipment.class)));
        }
    }

    private static Parcel parcel(SplittableRandom random) {
        Parcel parcel = new Parcel();
        parcel.setWeight(random.nextInt(1000));
        parcel.setContent(random.nextBoolean() ? null : "c\u00e9\"" + random.nextInt());
        parcel.setStamps(random.nextInt());
        return parcel;
    }

    @Test
    void randomRecordsAreWrittenAlike() throws IOException {
        SplittableRandom random = new SplittableRandom(16);
        for (int round = 0; round < 300; round++) {
            Event event = new Event(
                    random.nextBoolean() ? null : "n",
                    random.nextInt(8) == 0
                            ? null
                            : new Period(random.nextLong(), random.nextBoolean() ? null : random.nextLong()));
            String json = EventCodec.INSTANCE.toJson(event);
            assertWithMessage(json).that(JACKSON.readTree(json)).isEqualTo(JACKSON.valueToTree(event));
            assertThat(EventCodec.INSTANCE.read(json)).isEqualTo(event);
        }
    }
}
