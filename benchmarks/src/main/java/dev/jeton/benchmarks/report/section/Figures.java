package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.Measurement;
import dev.jeton.benchmarks.report.data.Score;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Numbers as they stand in tables: three digits that mean something, whatever the locale. */
final class Figures {
    /** Where nothing was measured. */
    static final String NONE = "–";

    /** JMH's own threads allocate while it measures: what is below this for each operation is theirs. No object has less than 16 bytes. */
    private static final double NOISE_BYTES = 0.5;

    private Figures() {}

    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        return format(Math.abs(value) >= 99.95 ? "#,##0" : Math.abs(value) >= 9.995 ? "0.0" : "0.00", value);
    }

    /** Of what there are only whole ones. */
    static String count(double value) {
        return format("#,##0", value);
    }

    private static String format(String pattern, double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** Times as they are, counts without decimals. */
    static String metric(Score score) {
        return score.unit().endsWith("/op") ? number(score.value()) : count(score.value());
    }

    static String times(double factor) {
        return number(factor) + "×";
    }

    static String value(Score score) {
        return number(score.value());
    }

    static String error(Score score) {
        return "± " + number(score.error());
    }

    static String bytes(Optional<Score> allocated) {
        return allocated
                .map(score -> number(wholeBytes(score)))
                .map(s -> s.replace(".00", ""))
                .orElse(NONE);
    }

    static double wholeBytes(Score allocated) {
        return allocated.value() < NOISE_BYTES ? 0 : allocated.value();
    }

    /** How many times as long the other takes. */
    static String ratio(Optional<Measurement> other, Measurement own) {
        return other.map(o -> times(o.score().value() / own.score().value())).orElse(NONE);
    }
}
