package dev.jeton.conformance.types;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a type is written whose values are objects. Every class also has a constructor of all properties, for tests only. */
enum Form {
    RECORD {
        @Override
        String source(RecordType type) {
            return "record " + type.name() + "(\n    "
                    + join(type, ",\n    ", member -> member.annotations() + " " + member.declared()) + ") {}\n";
        }
    },
    /** Fields that everybody sees. */
    FIELDS {
        @Override
        String source(RecordType type) {
            return "class " + type.name() + " {\n"
                    + join(
                            type,
                            "",
                            member -> member.annotations() + " " + member.declared() + member.initialiser() + ";\n")
                    + type.name() + "() {}\n" + constructor(type, "private") + "}\n";
        }
    },
    /** Getters and setters, with annotations on the getters. */
    BEAN {
        @Override
        String source(RecordType type) {
            return "class " + type.name() + " {\n"
                    + join(
                            type,
                            "",
                            member -> "private " + member.declared() + member.initialiser() + ";\n"
                                    + member.annotations() + " public " + member.type() + " get" + member.capitalised()
                                    + "() { return " + member.name() + "; }\npublic void set" + member.capitalised()
                                    + "("
                                    + member.declared() + ") { this." + member.name() + " = " + member.name() + "; }\n")
                    + type.name() + "() {}\n" + constructor(type, "private") + "}\n";
        }
    },
    /** One constructor, with annotations on its parameters. */
    CONSTRUCTOR {
        @Override
        String source(RecordType type) {
            return "final class " + type.name() + " {\n"
                    + join(type, "", member -> "private final " + member.declared() + ";\n" + accessor(member, ""))
                    + type.name() + "("
                    + join(type, ", ", member -> member.annotations() + " " + member.declared()) + ") {\n"
                    + join(type, "", member -> "this." + member.name() + " = " + member.name() + ";\n") + "}\n}\n";
        }
    },
    /** A static method, with annotations on its parameters. */
    CREATOR {
        @Override
        String source(RecordType type) {
            return "class " + type.name() + " {\n"
                    + join(type, "", member -> "private final " + member.declared() + ";\n" + accessor(member, ""))
                    + constructor(type, "private") + "@Json.Creator static " + type.name() + " of("
                    + join(type, ", ", member -> member.annotations() + " " + member.declared()) + ") { return new "
                    + type.name() + "(" + join(type, ", ", Member::name) + "); }\n}\n";
        }
    },
    /** A builder, with annotations on the accessors of what it makes. */
    BUILDER {
        @Override
        String source(RecordType type) {
            return "final class " + type.name() + " {\n"
                    + join(
                            type,
                            "",
                            member -> "private final " + member.declared() + ";\n"
                                    + accessor(member, member.annotations() + " "))
                    + constructor(type, "private")
                    + "@Json.Builder static Builder builder() { return new Builder(); }\n"
                    + "static class Builder {\n"
                    + join(
                            type,
                            "",
                            member -> "private " + member.declared() + member.initialiser() + ";\nBuilder "
                                    + member.name() + "(" + member.declared() + ") { this." + member.name() + " = "
                                    + member.name() + "; return this; }\n")
                    + type.name() + " build() { return new " + type.name() + "(" + join(type, ", ", Member::name)
                    + "); }\n}\n}\n";
        }
    };

    abstract String source(RecordType type);

    /** Whether a constructor or a static method takes all properties, so that somebody sees what is absent. */
    boolean isTaken() {
        return this == RECORD || this == CONSTRUCTOR || this == CREATOR;
    }

    /** What is said of a property in Java. */
    record Member(String annotations, String type, String name, String initialiser) {
        String declared() {
            return type + " " + name;
        }

        /** The same without annotations of Jeton's. */
        Member unmarked() {
            return new Member("", withoutUsing(type), name, initialiser);
        }

        String capitalised() {
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
    }

    private static String join(RecordType type, String separator, Function<Member, String> source) {
        List<Member> members = type.members();
        return members.stream().map(source).collect(Collectors.joining(separator));
    }

    private static String accessor(Member member, String annotations) {
        return annotations + member.declared() + "() { return " + member.name() + "; }\n";
    }

    private static String constructor(RecordType type, String access) {
        // Nothing reads annotations here, and the processor says so.
        String parameters = join(type, ", ", member -> withoutUsing(member.declared()));
        String assignments = join(type, "", member -> "this." + member.name() + " = " + member.name() + ";\n");
        return access + " " + type.name() + "(" + parameters + ") {\n" + assignments + "}\n";
    }

    private static String withoutUsing(String source) {
        return source.replaceAll("@Json\\.Using\\(\\w+\\.class\\) ", "");
    }
}
