package dev.jeton.processor.output;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class SourceLayoutTest {

    @Test
    void documentationOfOneLineStandsOnOneLine() {
        assertThat(SourceLayout.of("""
                  /**
                   * The one instance.
                   */
                  static final Codec INSTANCE = new Codec();
                """)).isEqualTo("""
                  /** The one instance. */
                  static final Codec INSTANCE = new Codec();
                """);
    }

    @Test
    void documentationThatWouldBeTooLongStaysAsItIs() {
        String text = "x".repeat(112);
        String source = "  /**\n   * " + text + "\n   */\n  int a;\n";

        assertThat(SourceLayout.of(source)).isEqualTo(source);
        assertThat(SourceLayout.of(source.replace(text, "x".repeat(111))))
                .isEqualTo("  /** " + "x".repeat(111) + " */\n  int a;\n");
    }

    @Test
    void fieldsWithoutDocumentationStandTogetherButConstantsApart() {
        assertThat(SourceLayout.of("""
                class A {
                  private static final long REQUIRED = 1L;

                  static final Names NAMES = Names.of(
                      "a",
                      "b");

                  static final Name A = NAMES.get(0);

                  private final Slice text = new Slice();

                  private long number;

                  /**
                   * Documented.
                   */
                  private long present;

                  int number() {
                    int a = 1;
                    return a;
                  }
                }
                """)).isEqualTo("""
                class A {
                  private static final long REQUIRED = 1L;
                  static final Names NAMES = Names.of(
                      "a",
                      "b");
                  static final Name A = NAMES.get(0);

                  private final Slice text = new Slice();
                  private long number;

                  /** Documented. */
                  private long present;

                  int number() {
                    int a = 1;
                    return a;
                  }
                }
                """);
    }

    @Test
    void bodiesOfOneStatementStandOnOneLine() {
        assertThat(SourceLayout.of("""
                class A {
                  private A() {
                  }

                  A(int number) {
                    super(number);
                  }

                  int number() {
                    if (number == 0) {
                      return 1;
                    }
                    if (number == 1) {
                      return 2;
                    } else {
                      return 3;
                    }
                  }
                }
                """)).isEqualTo("""
                class A {
                  private A() {}

                  A(int number) { super(number); }

                  int number() {
                    if (number == 0) return 1;
                    if (number == 1) {
                      return 2;
                    } else {
                      return 3;
                    }
                  }
                }
                """);
    }

    @Test
    void loopsAndNestedBlocksKeepTheirBraces() {
        String source = """
                  void read() {
                    while (next()) {
                      skip();
                    }
                    if (a) {
                      while (b) {
                        skip();
                      }
                    }
                    try {
                      skip();
                    } catch (Exception e) {
                      throw e;
                    }
                    if (c) {
                      // nothing;
                    }
                  }
                """;

        assertThat(SourceLayout.of(source)).isEqualTo(source);
    }

    @Test
    void longLinesAreBrokenWhereTheFewestBracketsAreOpen() {
        String call = "    take(" + "first, ".repeat(9) + "inner(" + "second, ".repeat(5) + "third), fourth);\n";

        assertThat(SourceLayout.of(call))
                .isEqualTo("    take(" + "first, ".repeat(8) + "first,\n        inner(" + "second, ".repeat(5)
                        + "third), fourth);\n");
    }

    @Test
    void loopsAreBrokenBehindSemicolons() {
        String member = "member".repeat(6);

        assertThat(SourceLayout.of("    for (int a = first(" + member + "); a != Reader.END_OF_OBJECT; a = next("
                        + member + ")) {\n"))
                .isEqualTo("    for (int a = first(" + member + "); a != Reader.END_OF_OBJECT;\n        a = next("
                        + member + ")) {\n");
    }

    @Test
    void lineWithNowhereToBreakItStaysLong() {
        String opening = "  " + "a".repeat(130) + "(\n";

        assertThat(SourceLayout.of(opening)).isEqualTo(opening);
    }

    @Test
    void textsAndCommentsAreNeverBroken() {
        String text = "\"" + "a, b \\\" ? ".repeat(20) + "\"";

        assertThat(SourceLayout.of("  String a = " + text + ";\n")).isEqualTo("  String a =\n      " + text + ";\n");
        String comment = "  // " + "a, b".repeat(40) + "\n";
        assertThat(SourceLayout.of(comment)).isEqualTo(comment);
        String documentation = "  /**\n   * " + "a, b".repeat(40) + "\n   */\n";
        assertThat(SourceLayout.of(documentation)).isEqualTo(documentation);
    }
}
