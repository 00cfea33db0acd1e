package dev.jeton.fuzz;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The body of a class, its last brace left out, in one of the forms of which Jeton makes objects. */
enum FuzzedClass {
    /** Fields that everybody sees. */
    FIELDS {
        @Override
        String of(Head head, Collection<Member> members) {
            return "static class " + head.type() + " { " + each(members, member -> member.marked() + "; ");
        }
    },
    /** A bean. */
    SETTERS {
        @Override
        String of(Head head, Collection<Member> members) {
            return "static class " + head.type() + " { "
                    + each(
                            members,
                            member -> "private " + member.marked() + "; "
                                    + "%1$s get%3$s() { return %2$s; } void set%3$s(%1$s %2$s) { this.%2$s = %2$s; } "
                                            .formatted(member.type(), member.name(), member.capitalised()));
        }
    },
    /** What can't be changed. */
    CONSTRUCTOR {
        @Override
        String of(Head head, Collection<Member> members) {
            return "static final class " + head.type() + " { "
                    + each(members, member -> "private final " + member.marked() + "; " + accessor(member))
                    + head.name() + "(" + parameters(members) + ") { " + assignments(members, "") + "} ";
        }
    },
    /** As AutoValue has it. */
    CREATOR {
        @Override
        String of(Head head, Collection<Member> members) {
            return "static abstract class " + head.type() + " { "
                    + each(
                            members,
                            member -> member.marks() + "abstract " + member.type() + " " + member.name() + "(); ")
                    + "@Json.Creator static " + head.variables() + head.type() + " of(" + parameters(members)
                    + ") { return new " + head.type() + "() { "
                    + each(
                            members,
                            member -> "@Override " + member.type() + " " + member.name() + "() { return "
                                    + member.name() + "; } ")
                    + "}; } ";
        }
    },
    /** With a builder inside. */
    BUILDER {
        @Override
        String of(Head head, Collection<Member> members) {
            return "static final class " + head.type() + " { "
                    + each(members, member -> "private final " + member.marked() + "; " + accessor(member))
                    + "private " + head.name() + "(" + head.of("Builder").type() + " builder) { "
                    + assignments(members, "builder.") + "} "
                    + "@Json.Builder static " + head.variables()
                    + head.of("Builder").type()
                    + " builder() { return new " + head.of("Builder").type() + "(); } "
                    + "static final class " + head.of("Builder").type() + " { "
                    + each(
                            members,
                            member -> "private %1$s %2$s; %3$s %2$s(%1$s %2$s) { this.%2$s = %2$s; return this; } "
                                    .formatted(
                                            member.type(),
                                            member.name(),
                                            head.of("Builder").type()))
                    + head.type() + " build() { return new " + head.type() + "(this); } } ";
        }
    };

    /**
     * What a class is called.
     *
     * @param variables its type variables in brackets, or nothing
     */
    record Head(String name, String variables) {
        /** As it is declared and used; no variable has a bound. */
        String type() {
            return name + variables;
        }

        /** Another class with the same variables. */
        Head of(String other) {
            return new Head(other, variables);
        }
    }

    /**
     * A property.
     *
     * @param marks its annotations, each with a space behind it
     */
    record Member(String marks, String type, String name) {
        /** Takes a declaration apart; no annotation in it has a parenthesis in a text. By hand, since Jazzer looks into regular expressions. */
        static Member of(String declaration) {
            int type = 0;
            while (declaration.charAt(type) == '@') {
                int space = declaration.indexOf(' ', type);
                int parenthesis = declaration.indexOf('(', type);
                boolean hasArguments = parenthesis >= 0 && parenthesis < space;
                type = (hasArguments ? declaration.indexOf(") ", type) + 1 : space) + 1;
            }
            int name = declaration.lastIndexOf(' ') + 1;
            return new Member(
                    declaration.substring(0, type), declaration.substring(type, name - 1), declaration.substring(name));
        }

        String marked() {
            return marks + type + " " + name;
        }

        /** The same without its annotations, which stand elsewhere. */
        Member unmarked() {
            return new Member("", type, name);
        }

        String capitalised() {
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
    }

    /** Starts a class of this name. */
    abstract String of(Head head, Collection<Member> members);

    static String each(Collection<Member> members, Function<Member, String> text) {
        return members.stream().map(text).collect(Collectors.joining());
    }

    private static String accessor(Member member) {
        return member.type() + " " + member.name() + "() { return " + member.name() + "; } ";
    }

    static String parameters(Collection<Member> members) {
        return members.stream()
                .map(member -> member.type() + " " + member.name())
                .collect(Collectors.joining(", "));
    }

    private static String assignments(Collection<Member> members, String from) {
        return each(members, member -> "this.%1$s = %2$s%1$s; ".formatted(member.name(), from));
    }
}
