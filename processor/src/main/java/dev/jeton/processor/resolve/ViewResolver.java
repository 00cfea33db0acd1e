package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.JavaType.Role;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.ViewModel;
import dev.jeton.processor.model.ViewModel.Accessors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the model of a view: which methods it has. */
final class ViewResolver {
    // Those without parameters, as every accessor.
    private static final List<String> METHODS_OF_VIEWS =
            List.of("erase", "eraseDocument", "forget", "isEmpty", "rereader", "reset", "toValue");

    /** No component of a record can be called so, but what a class has accessors for can. */
    private static final List<String> METHODS_OF_OBJECT =
            List.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /**
     * The view of a type whose properties can all be read.
     *
     * @param properties the models of the properties that are members in JSON, in their order
     * @param findings gets what keeps the type from having a view
     */
    ViewModel resolve(ClassName view, ObjectShape shape, List<PropertyModel> properties, Findings findings) {
        List<ObjectMember> members = ObjectMember.of(shape);
        members.stream()
                .filter(member -> member.property().isRead())
                .forEach(member -> objectsWithoutView(member.property().type())
                        .distinct()
                        .forEach(type -> findings.report(
                                member.place(),
                                PropertyResolver.causeOf(type, shape.facts().name(), member.own()),
                                Diagnostic.NO_VIEW,
                                member.javaName(),
                                type)));
        Map<String, String> owners = new HashMap<>();
        METHODS_OF_VIEWS.forEach(method -> owners.put(method, "every view"));
        METHODS_OF_OBJECT.forEach(method -> owners.put(method, "every object"));
        // First what is named by the user, so that a clash is reported on the property that brings a further method.
        shape.properties().stream()
                .filter(property -> property.isRead() && (property.isMember() || property.has(Fact.EXTRA)))
                .forEach(property -> claim(property.name(), property.name(), property.place(), owners, findings));
        members.stream()
                .filter(member -> member.isFlattened() && member.property().isRead())
                .forEach(member -> claim(member.variable(), member, owners, findings));
        List<Accessors> accessors = new ArrayList<>();
        // In front there may be a discriminator, which has no accessors: nobody is asked whether they are free.
        int inFront = properties.size() - members.size();
        properties.stream()
                .limit(inFront)
                .map(property -> accessorsOf(property.name(), Optional.empty()))
                .forEach(accessors::add);
        for (int i = inFront; i < properties.size(); i++) {
            ObjectMember member = members.get(i - inFront);
            Accessors methods =
                    accessorsOf(properties.get(i).name(), member.property().doc());
            if (!member.property().isRead()) {
                accessors.add(methods);
                continue;
            }
            claim(methods.presence(), member, owners, findings);
            if (properties.get(i).value().is(Trait.PATCH)) {
                claim(methods.isNull(), member, owners, findings);
            }
            if (properties.get(i).value().unwrapped().is(Trait.DECODED_IN_VIEWS)) {
                claim(methods.text(), member, owners, findings);
            }
            accessors.add(methods);
        }
        return new ViewModel(view, accessors);
    }

    private static Accessors accessorsOf(String property, Optional<String> doc) {
        String capitalised = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        // An accessor of a class may be called getDefault, and no method is called default.
        String value = new NameAllocator().newName(property);
        return new Accessors(value, "has" + capitalised, "is" + capitalised + "Null", property + "Text", doc);
    }

    private static void claim(String method, ObjectMember member, Map<String, String> owners, Findings findings) {
        claim(method, member.javaName(), member.place(), owners, findings);
    }

    private static void claim(
            String method, String property, Place place, Map<String, String> owners, Findings findings) {
        String earlier = owners.putIfAbsent(method, "'" + property + "'");
        if (earlier != null) {
            findings.report(place, Diagnostic.VIEW_METHOD_TAKEN, property, method, earlier);
        }
    }

    private static Stream<ClassName> objectsWithoutView(JavaType type) {
        if (type instanceof JavaType.ArrayOf array) {
            return objectsWithoutView(array.element());
        }
        if (type instanceof JavaType.BoundedWildcard wildcard) {
            return objectsWithoutView(wildcard.bound());
        }
        if (type instanceof JavaType.GenericType generic) {
            return generic.object().view().isEmpty() ? Stream.of(generic.type()) : Stream.empty();
        }
        if (!(type instanceof JavaType.DeclaredType declared)) {
            return Stream.empty();
        }
        boolean lacksView = declared.role() instanceof Role.JsonObject object
                && object.view().isEmpty();
        return Stream.concat(
                lacksView ? Stream.of(declared.type()) : Stream.empty(),
                declared.arguments().stream().flatMap(ViewResolver::objectsWithoutView));
    }
}
