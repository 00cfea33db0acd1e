package dev.jeton.benchmarks.report;

import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.ChartEncoder;

/**
 * A bar for each measurement.
 *
 * @param title above the chart
 * @param bars from left to right
 */
record Chart(String title, List<Measurement> bars) {
    private static final Map<String, Color> COLORS = Map.of(
            "Jeton", new Color(0x1B6CA8), "by hand", new Color(0x9AA5B1), "other libraries", new Color(0xE09F3E));

    private static final Pattern PATH = Pattern.compile(" d=\"([^\"]*)\"");
    private static final Pattern SEGMENT = Pattern.compile("([MLQCZ])([^MLQCZ]*)");

    /** Returns the chart as SVG. It needs no screen, but fonts: another set of them makes another picture of the same numbers. */
    String svg() {
        System.setProperty("java.awt.headless", "true");
        CategoryChart chart =
                new CategoryChartBuilder().width(900).height(420).title(title).build();
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
        chart.getStyler().setOverlapped(true).setAvailableSpaceFill(0.7);
        chart.getStyler().setXAxisLabelRotation(60).setAxisTickLabelsFont(font).setYAxisMin(0.0);
        chart.getStyler().setPlotGridVerticalLinesVisible(false).setErrorBarsColor(Color.BLACK);
        chart.getStyler().setLegendFont(font).setChartTitleFont(font).setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setPlotBorderVisible(false).setLocale(Locale.ROOT);
        for (String kind : List.of("Jeton", "by hand", "other libraries")) {
            if (bars.stream().anyMatch(bar -> kind(bar).equals(kind))) {
                add(chart, kind);
            }
        }
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        try {
            ChartEncoder.saveChart(chart, svg, "svg");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compact(svg.toString(StandardCharsets.UTF_8));
    }

    /** One series a kind, each with holes where the others have bars: so that each kind has its colour and its line in the legend. */
    @SuppressWarnings("NullAway") // XChart leaves a bar out where its number is null.
    private void add(CategoryChart chart, String kind) {
        List<Number> values = new ArrayList<>();
        List<Number> errors = new ArrayList<>();
        for (Measurement bar : bars) {
            values.add(kind(bar).equals(kind) ? bar.value() : null);
            errors.add(kind(bar).equals(kind) ? bar.error() : null);
        }
        List<String> labels = bars.stream()
                .map(bar -> Report.label(bar.method()) + (bar.vectors() ? ", vectors" : ""))
                .toList();
        chart.addSeries(kind, labels, values, errors).setFillColor(COLORS.get(kind));
    }

    private static String kind(Measurement bar) {
        return bar.method().startsWith("jeton")
                ? "Jeton"
                : bar.method().startsWith("handWritten") ? "by hand" : "other libraries";
    }

    /** Text is drawn as outlines with nine decimals: relative coordinates with one are a fifth of the size, and the same on every JDK. */
    private static String compact(String svg) {
        return PATH.matcher(svg)
                .replaceAll(path -> " d=\"" + relative(path.group(1)) + "\"")
                .replaceAll("(\\d\\.\\d)\\d+", "$1")
                .replaceAll("\n +", "\n");
    }

    /** Rounds first and subtracts then, so that errors don't add up along a path. */
    private static String relative(String path) {
        StringBuilder result = new StringBuilder();
        long[] at = {0, 0};
        long[] start = at;
        Matcher segment = SEGMENT.matcher(path);
        while (segment.find()) {
            if (segment.group(1).equals("Z")) {
                result.append('z');
                at = start;
                continue;
            }
            String[] numbers = segment.group(2).strip().split("[ ,]+");
            long[] absolute = new long[numbers.length];
            result.append(segment.group(1).toLowerCase(Locale.ROOT));
            for (int i = 0; i < numbers.length; i++) {
                absolute[i] = Math.round(Double.parseDouble(numbers[i]) * 10);
                String number = String.format(Locale.ROOT, "%.1f", (absolute[i] - at[i % 2]) / 10.0)
                        .replace(".0", "");
                result.append(i == 0 || number.startsWith("-") ? "" : " ").append(number);
            }
            at = new long[] {absolute[numbers.length - 2], absolute[numbers.length - 1]};
            start = segment.group(1).equals("M") ? at : start;
        }
        return result.toString();
    }
}
