package dev.jeton.benchmarks.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler;

/**
 * Bars side by side on an axis that begins at zero, with error bars.
 *
 * @param title above the chart
 * @param unit beside the axis
 * @param bars from left to right
 */
public record BarChart(String title, String unit, List<Bar> bars) {
    private static final int HEIGHT = 440;
    private static final int MARGIN = 110;
    private static final int BAR = 36;
    private static final int LEAST_WIDTH = 560;

    /** Keeps a copy. */
    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * Returns the chart as SVG. It needs no screen, but fonts: text is drawn as outlines, so the reader needs none. Another set of fonts makes
     * another picture of the same numbers.
     */
    public String svg() {
        System.setProperty("java.awt.headless", "true");
        CategoryChart chart = new CategoryChartBuilder()
                .width(Math.max(LEAST_WIDTH, MARGIN + BAR * bars.size()))
                .height(HEIGHT)
                .title(title)
                .yAxisTitle(unit)
                .build();
        style(chart.getStyler());
        List<String> labels = bars.stream().map(Bar::label).toList();
        for (Bar.Kind kind : Bar.Kind.values()) {
            if (bars.stream().anyMatch(bar -> bar.kind() == kind)) {
                add(chart, kind, labels);
            }
        }
        return CompactSvg.of(draw(chart));
    }

    /** One series a kind, each with holes where the others have bars: so that each kind has its colour and its line in the legend. */
    @SuppressWarnings("NullAway") // XChart leaves a bar out where its number is null.
    private void add(CategoryChart chart, Bar.Kind kind, List<String> labels) {
        List<Number> values = new ArrayList<>();
        List<Number> errors = new ArrayList<>();
        for (Bar bar : bars) {
            values.add(bar.kind() == kind ? bar.value() : null);
            errors.add(bar.kind() == kind ? bar.error() : null);
        }
        CategorySeries series = chart.addSeries(kind.title(), labels, values, errors);
        series.setFillColor(color(kind));
    }

    private static Color color(Bar.Kind kind) {
        return switch (kind) {
            case JETON -> new Color(0x1B, 0x6C, 0xA8);
            case LIMIT -> new Color(0x9A, 0xA5, 0xB1);
            case LIBRARY -> new Color(0xE0, 0x9F, 0x3E);
        };
    }

    private static void style(CategoryStyler styler) {
        Font plain = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
        styler.setOverlapped(true).setAvailableSpaceFill(0.7);
        styler.setXAxisLabelRotation(60)
                .setXAxisLabelAlignmentVertical(AxesChartStyler.TextAlignment.Right)
                .setXAxisTickMarkSpacingHint(1)
                .setAxisTickLabelsFont(plain)
                .setAxisTitleFont(plain)
                .setYAxisMin(0.0)
                .setPlotGridVerticalLinesVisible(false)
                .setErrorBarsColor(Color.BLACK);
        styler.setLegendPosition(Styler.LegendPosition.InsideNW)
                .setLegendFont(plain)
                .setLegendBorderColor(Color.WHITE)
                .setChartTitleFont(plain.deriveFont(Font.BOLD, 13))
                .setChartBackgroundColor(Color.WHITE)
                .setPlotBackgroundColor(Color.WHITE)
                .setPlotBorderVisible(false)
                .setLocale(Locale.ROOT);
    }

    private static String draw(CategoryChart chart) {
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        try {
            ChartEncoder.saveChart(chart, svg, "svg");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return svg.toString(StandardCharsets.UTF_8);
    }
}
