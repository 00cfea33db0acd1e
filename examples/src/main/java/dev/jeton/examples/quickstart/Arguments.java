package dev.jeton.examples.quickstart;

/**
 * What the command line asks for.
 *
 * @param type of the response; {@link ResponseType#OAUTH} where none is named
 * @param file that holds it; {@link #STANDARD_INPUT} where none is named
 */
record Arguments(ResponseType type, String file) {
    static final String STANDARD_INPUT = "-";

    static final String USAGE = "usage: quickstart [--type msal|affinidi|ppro|authlete|oauth] [FILE|-]";

    /**
     * Parses a command line.
     *
     * @throws IllegalArgumentException if it is wrong; the message says how
     */
    static Arguments parse(String... arguments) {
        ResponseType type = ResponseType.OAUTH;
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
