package dev.jeton.fuzz;

import dev.jeton.fuzz.FuzzedClass.Member;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A type without annotations that is imported, and the mixin with its annotations. */
final class FuzzedMixin {
    private final String name;
    private final Optional<FuzzedClass> form;
    private final Collection<Member> members;

    /**
     * For one type.
     *
     * @param form empty for a record
     */
    FuzzedMixin(String name, Optional<FuzzedClass> form, Collection<Member> members) {
        this.name = name;
        this.form = form;
        this.members = members;
    }

    /** The import, which stands on the class around both. */
    String imported(String settings) {
        String builder =
                form.equals(Optional.of(FuzzedClass.BUILDER)) ? "builder = Types." + name + ".Builder.class" : "";
        return "@Json.Import(value = Types." + name + ".class, mixin = Types." + name + "Names.class, with = @Json("
                + settings + (settings.isEmpty() || builder.isEmpty() ? "" : ", ") + builder + "))\n";
    }

    /** The type, with its last brace left out. */
    String type() {
        List<Member> unmarked = members.stream().map(Member::unmarked).toList();
        return form.map(found -> found.of(new FuzzedClass.Head(name, ""), unmarked)
                        .replace("@Json.Creator ", "")
                        .replace("@Json.Builder ", ""))
                .orElseGet(() -> "record " + name + "(" + FuzzedClass.parameters(unmarked) + ") { ");
    }

    /** What has a member for each of the type. */
    String mixin() {
        boolean hasFields = form.equals(Optional.of(FuzzedClass.FIELDS));
        return (hasFields ? "static abstract class " : "interface ") + name + "Names { "
                + FuzzedClass.each(members, member -> member.marks() + member.type() + " " + memberOf(member) + "; ")
                + (form.equals(Optional.of(FuzzedClass.CREATOR)) ? creator() : "") + "} ";
    }

    private String memberOf(Member member) {
        if (form.equals(Optional.of(FuzzedClass.FIELDS))) {
            return member.name();
        }
        return form.equals(Optional.of(FuzzedClass.SETTERS))
                ? "get" + member.capitalised() + "()"
                : member.name() + "()";
    }

    private String creator() {
        return "@Json.Creator static " + name + " of(" + FuzzedClass.parameters(members) + ") { return null; } ";
    }
}
