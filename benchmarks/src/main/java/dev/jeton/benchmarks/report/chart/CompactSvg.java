package dev.jeton.benchmarks.report.chart;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SVG with numbers of one decimal, and with paths relative to where they are. The text of a chart is outlines, each coordinate of
 * which has up to nine decimals that nobody can see: a fifth of the size is left, and what differs between two JDKs in the eighth
 * decimal is gone.
 */
final class CompactSvg {
    private static final Pattern PATH = Pattern.compile(" d=\"([^\"]*)\"");
    private static final Pattern SEGMENT = Pattern.compile("([MLQCZ])([^MLQCZ]*)");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+(?:E-?\\d+)?");
    private static final String XML = "version=\"1.";

    private CompactSvg() {}

    static String of(String svg) {
        String relative = PATH.matcher(svg).replaceAll(path -> " d=\"" + relative(path.group(1)) + "\"");
        StringBuilder lines = new StringBuilder();
        for (String line : relative.split("\\R")) {
            boolean keep = line.contains(XML) || line.contains(" d=\"") || line.contains("<!DOCTYPE");
            lines.append(keep ? line.strip() : DECIMAL.matcher(line.strip()).replaceAll(CompactSvg::rounded));
            lines.append('\n');
        }
        return lines.toString();
    }

    private static String rounded(MatchResult number) {
        return tenths(Math.round(Double.parseDouble(number.group()) * 10));
    }

    /** Rounds first and subtracts then, so that errors don't add up along a path. */
    private static String relative(String path) {
        StringBuilder result = new StringBuilder();
        long[] at = {0, 0};
        long[] start = {0, 0};
        Matcher segment = SEGMENT.matcher(path);
        while (segment.find()) {
            String command = segment.group(1);
            if (command.equals("Z")) {
                result.append('z');
                at = start.clone();
                continue;
            }
            String[] numbers = segment.group(2).strip().split("[ ,]+");
            long[] absolute = new long[numbers.length];
            result.append(Character.toLowerCase(command.charAt(0)));
            for (int i = 0; i < numbers.length; i++) {
                absolute[i] = Math.round(Double.parseDouble(numbers[i]) * 10);
                String number = tenths(absolute[i] - at[i % 2]);
                result.append(i == 0 || number.startsWith("-") ? "" : " ").append(number);
            }
            at = new long[] {absolute[numbers.length - 2], absolute[numbers.length - 1]};
            start = command.equals("M") ? at.clone() : start;
        }
        return result.toString();
    }

    private static String tenths(long tenths) {
        long magnitude = Math.abs(tenths);
        String whole = magnitude >= 10 || magnitude == 0 ? Long.toString(magnitude / 10) : "";
        String fraction = magnitude % 10 == 0 ? "" : "." + magnitude % 10;
        return (tenths < 0 ? "-" : "") + whole + fraction;
    }
}
