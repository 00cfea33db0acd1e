package dev.jeton.examples.quickstart;

import java.util.List;

/**
 * What the command line asks for: a document to read. {@link #asksForHelp} is the exception.
 *
 * @param type of the document; {@link ResponseType#RESULT} where none is named
 * @param file that holds it; {@link #STANDARD_INPUT} where none is named
 */
record Arguments(ResponseType type, String file) {
    static final String STANDARD_INPUT = "-";

    static final String USAGE = "usage: quickstart [--type TYPE] [FILE|-]";

    /** As wide as the longest name of a type, and a gap. */
    private static final int TYPE_WIDTH = 17;

    /** Whether the command line asks for help, whatever else is in it. */
    static boolean asksForHelp(String... arguments) {
        List<String> all = List.of(arguments);
        return all.contains("--help") || all.contains("-h");
    }

    /** The text that {@code --help} prints. */
    static String help() {
        StringBuilder types = new StringBuilder();
        for (ResponseType type : ResponseType.values()) {
            String option = type.option();
            types.append(" ".repeat(16)).append(option).append(" ".repeat(TYPE_WIDTH - option.length()));
            types.append(type.description()).append('\n');
        }
        return USAGE + """


                Reads what a server of OAuth 2.0 or OpenID Connect answers and prints its members, with the
                secrets redacted, and the JSON written back, secrets included. Without arguments it reads five
                made-up token responses.

                  --type TYPE   what the document is; the default is result
                """ + types + """
                  --help        print this text
                  FILE          holds the document; - is standard input, the default

                Exit status: 0 if the document was read, 1 if it was rejected, 2 if the arguments
                are wrong or the file can't be read.
                """;
    }

    /**
     * Parses a command line.
     *
     * @throws IllegalArgumentException if it is wrong; the message says how
     */
    static Arguments parse(String... arguments) {
        ResponseType type = ResponseType.RESULT;
        String file = null;
        for (int index = 0; index < arguments.length; index++) {
            String argument = arguments[index];
            if (argument.equals("--type")) {
                if (++index == arguments.length) {
                    throw new IllegalArgumentException("--type needs a type");
                }
                type = ResponseType.ofOption(arguments[index]);
            } else if (argument.startsWith("--")) {
                throw new IllegalArgumentException("unknown option: " + argument);
            } else if (file != null) {
                throw new IllegalArgumentException("more than one file");
            } else {
                file = argument;
            }
        }
        return new Arguments(type, file == null ? STANDARD_INPUT : file);
    }
}
