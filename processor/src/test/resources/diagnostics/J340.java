package sample;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Json
record Token(
        java.net.URL url, // expect: J340
        Optional<java.util.regex.Pattern> pattern, // expect: J340
        java.nio.file.Path path, // expect: J340
        java.io.File[] files, // expect: J340
        List<java.util.Date> dates, // expect: J340
        java.util.Calendar calendar, // expect: J340
        java.util.GregorianCalendar gregorian, // expect: J340
        java.util.TimeZone zone, // expect: J340
        java.sql.Date date, // expect: J340
        java.sql.Time time, // expect: J340
        Map<String, java.sql.Timestamp> timestamps, // expect: J340
        com.fasterxml.jackson.databind.JsonNode jackson, // expect: J340
        tools.jackson.databind.JsonNode jackson3) {} // expect: J340
