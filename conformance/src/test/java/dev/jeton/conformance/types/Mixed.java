package dev.jeton.conformance.types;

import java.util.stream.Collectors;

/** The mixin of a type that has no annotations, and its import. */
final class Mixed {
    private Mixed() {}

    static String nameOf(RecordType type) {
        return type.name() + "Names";
    }

    /** The import, which stands on the package. */
    static String importOf(RecordType type) {
        String builder = type.form() == Form.BUILDER ? ", builder = " + type.name() + ".Builder.class" : "";
        return "@Json.Import(value = " + type.name() + ".class, mixin = " + nameOf(type) + ".class, with = @Json("
                + type.settings().source() + builder + "))\n";
    }

    /** What has a member for each of the type, with its annotations. */
    static String source(RecordType type) {
        String members = type.markedMembers().stream()
                .map(member -> "  " + member.annotations() + " " + member.type() + " " + memberOf(type, member) + ";\n")
                .collect(Collectors.joining());
        String head = "@SuppressWarnings({\"J213\", \"J215\"}) ";
        return head
                + switch (type.form()) {
                    case FIELDS -> "abstract class " + nameOf(type) + " {\n" + members + "}\n";
                    case CREATOR -> "interface " + nameOf(type) + " {\n" + members + creator(type) + "}\n";
                    default -> "interface " + nameOf(type) + " {\n" + members + "}\n";
                };
    }

    private static String memberOf(RecordType type, Form.Member member) {
        return switch (type.form()) {
            case FIELDS -> member.name();
            case BEAN -> "get" + member.capitalised() + "()";
            default -> member.name() + "()";
        };
    }

    private static String creator(RecordType type) {
        String parameters = type.members().stream().map(Form.Member::declared).collect(Collectors.joining(", "));
        return "  @Json.Creator static " + type.name() + " of(" + parameters + ") { return null; }\n";
    }
}
