package dev.jeton.examples.quickstart;

import java.util.List;

/**
 * What the command line asks for: a response to read. {@link #asksForHelp} is the exception.
 *
 * @param type of the response; {@link ResponseType#OAUTH} where none is named
 * @param file that holds it; {@link #STANDARD_INPUT} where none is named
 */
record Arguments(ResponseType type, String file) {
    static final String STANDARD_INPUT = "-";

    static final String USAGE = "usage: quickstart [--type msal|affinidi|ppro|authlete|oauth] [FILE|-]";

    static final String HELP = USAGE + """


            Reads a token response and prints its members, with the secrets redacted, and the JSON
            written back, secrets included. Without arguments it reads five made-up responses.

              --type TYPE   whose response it is; the default is oauth
                              msal      Microsoft Entra, Azure AD, ADFS
                              affinidi  Affinidi
                              ppro      PPRO, any Keycloak
                              authlete  Authlete's /auth/token/create
                              oauth     RFC 6749 section 5.1
              --help        print this text
              FILE          holds the response; - is standard input, the default

            Exit status: 0 if the response was read, 1 if it was rejected, 2 if the arguments
            are wrong or the file can't be read.
            """;

    /** Whether the command line asks for help, whatever else is in it. */
    static boolean asksForHelp(String... arguments) {
        List<String> all = List.of(arguments);
        return all.contains("--help") || all.contains("-h");
    }

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
