package dev.jeton.benchmarks.report.page;

/**
 * A part of a page. Its texts are Markdown of the simplest kind: {@code `code`}, {@code **strong**} and {@code [links](to)}; anything else
 * in them stands for itself.
 */
public interface Block {
    /** Returns this as Markdown, without a line break at the end. */
    String markdown();

    /** Returns this as HTML, without a line break at the end. */
    String html();
}
