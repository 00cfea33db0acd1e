package dev.jeton.benchmarks.document;

import java.util.List;

/** How an issuer lays out its JSON. */
enum ResponseText {
    /** No white space. */
    COMPACT("", "", ":"),
    /** A line for each member. */
    PRETTY("\n  ", "\n", ": "),
    /** A line for each member and a blank on both sides of the colon, as Jackson prints it. */
    SPACED("\n  ", "\n", " : ");

    private final String beforeMember;
    private final String beforeEnd;
    private final String colon;

    ResponseText(String beforeMember, String beforeEnd, String colon) {
        this.beforeMember = beforeMember;
        this.beforeEnd = beforeEnd;
        this.colon = colon;
    }

    /** Returns an object with these members. */
    String object(List<Member> members) {
        StringBuilder text = new StringBuilder("{");
        String separator = "";
        for (Member member : members) {
            text.append(separator).append(beforeMember);
            text.append('"').append(member.name()).append('"').append(colon).append(member.json());
            separator = ",";
        }
        return text.append(beforeEnd).append('}').toString();
    }

    /**
     * A member.
     *
     * @param name its name, which needs no escapes
     * @param json its value, already JSON
     */
    record Member(String name, String json) {
        /** A member with a string that needs no escapes, or has them. */
        static Member text(String name, String text) {
            return new Member(name, '"' + text + '"');
        }

        /** A member with an integer. */
        static Member number(String name, long number) {
            return new Member(name, Long.toString(number));
        }
    }
}
