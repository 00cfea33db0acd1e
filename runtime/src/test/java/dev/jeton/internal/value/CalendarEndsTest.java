package dev.jeton.internal.value;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** At the ends of the calendar an offset decides whether there is room for a value. */
class CalendarEndsTest {
    private static final String[] OFFSETS = {"Z", "+00:00:01", "-00:00:01", "+18:00", "-18:00", "+14:00"};

    @Test
    void zonesHaveTheVerdictOfTheJdk() {
        TextForm<ZonedDateTime> form = ZoneForms.DATE_TIMES;
        for (String offset : OFFSETS) {
            for (String zone :
                    new String[] {"", "[Pacific/Kiritimati]", "[America/Los_Angeles]", "[UTC]", "[-18:00]", "[+18:00]"
                    }) {
                for (String date :
                        new String[] {"+999999999-12-31", "+999999999-12-30", "-999999999-01-01", "-999999999-01-02"}) {
                    for (String time : new String[] {"T00:00", "T23:59:59.999999999"}) {
                        TextFormTest.assertSameVerdict(form, date + time + offset + zone);
                    }
                }
            }
        }
    }

    @Test
    void instantsHaveTheVerdictOfTheJdk() {
        TextForm<Instant> form = OffsetForms.INSTANTS;
        String[] dates = {
            "+1000000000-12-31",
            "+1000000001-01-01",
            "-1000000000-01-01",
            "-1000000001-12-31",
            "+9999999999-12-31",
            "-9999999999-01-01"
        };
        for (String offset : OFFSETS) {
            for (String date : dates) {
                for (String time : new String[] {"T00:00:00", "T23:59:59.999999999", "T24:00:00", "T23:59:60"}) {
                    TextFormTest.assertSameVerdict(form, date + time + offset);
                }
            }
        }
    }
}
