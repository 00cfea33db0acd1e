package dev.jeton.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeVariableName;
import dev.jeton.processor.emit.name.JavaText;
import dev.jeton.processor.model.Access;
import dev.jeton.processor.model.ArgumentModel;
import dev.jeton.processor.model.Construction;
import dev.jeton.processor.model.ExtraModel;
import dev.jeton.processor.model.Inclusion;
import dev.jeton.processor.model.MethodLimits;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.ObjectCodecModel.DuplicateMembers;
import dev.jeton.processor.model.ObjectCodecModel.UnknownMembers;
import dev.jeton.processor.model.OnError;
import dev.jeton.processor.model.Presence;
import dev.jeton.processor.model.Presence.Absentable;
import dev.jeton.processor.model.Presence.Covers;
import dev.jeton.processor.model.Presence.Defaulted;
import dev.jeton.processor.model.Presence.Required;
import dev.jeton.processor.model.Presence.Reuse;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.PropertyModel.Sensitivity;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ViewModel;
import dev.jeton.processor.model.ViewModel.Accessors;
import dev.jeton.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the model of a record whose components are named as in JSON unless said otherwise. */
final class ObjectModelBuilder {
    private final String name;
    private final List<PropertyModel> properties = new ArrayList<>();
    private final List<ArgumentModel> arguments = new ArrayList<>();
    private Optional<ExtraModel> extra = Optional.empty();
    private Visibility visibility = Visibility.PUBLIC;
    private UnknownMembers unknownMembers = UnknownMembers.SKIP;
    private DuplicateMembers duplicateMembers = DuplicateMembers.REJECT;
    private Inclusion inclusion = Inclusion.NON_NULL;
    private boolean viewed;
    private Optional<String> factory = Optional.empty();
    private List<TypeVariableName> variables = List.of();

    private ObjectModelBuilder(String name) {
        this.name = name;
    }

    static ObjectModelBuilder object(String name) {
        return new ObjectModelBuilder(name);
    }

    ObjectModelBuilder with(String property, ValueModel value) {
        return with(property, property, value, new Absentable());
    }

    ObjectModelBuilder required(String property, ValueModel value) {
        return with(property, property, value, new Required());
    }

    ObjectModelBuilder defaulted(String property, ValueModel value, String expression) {
        return with(
                property,
                property,
                value,
                new Defaulted(
                        CodeBlock.of("$L", expression),
                        CodeBlock.of("$L", expression),
                        expression,
                        value.type().isPrimitive() ? Reuse.FREE : Reuse.SHARED,
                        Covers.ABSENT));
    }

    ObjectModelBuilder named(String property, String jsonName, ValueModel value) {
        return with(property, jsonName, value, new Absentable());
    }

    /** A property that is a field which the codec can see. */
    ObjectModelBuilder field(String property, ValueModel value) {
        return add(new PropertyModel(
                property,
                new Access.Field(property),
                property,
                List.of(),
                value,
                new Absentable(),
                Sensitivity.PUBLIC));
    }

    ObjectModelBuilder secret(String property, ValueModel value) {
        return add(new PropertyModel(
                property,
                new Access.Method(property),
                property,
                List.of(),
                value,
                new Absentable(),
                Sensitivity.SECRET));
    }

    ObjectModelBuilder aliased(String property, ValueModel value, String... aliases) {
        return add(new PropertyModel(
                property,
                new Access.Method(property),
                property,
                List.of(aliases),
                value,
                new Absentable(),
                Sensitivity.PUBLIC));
    }

    private ObjectModelBuilder with(String property, String jsonName, ValueModel value, Presence presence) {
        return add(new PropertyModel(
                property, new Access.Method(property), jsonName, List.of(), value, presence, Sensitivity.PUBLIC));
    }

    /** So that values of a wrong type or form count as absent, those of all properties so far. */
    ObjectModelBuilder forgiving() {
        properties.replaceAll(property -> new PropertyModel(
                property.name(),
                property.access(),
                property.jsonName(),
                property.aliases(),
                property.value(),
                property.presence(),
                property.sensitivity(),
                OnError.FORGIVE,
                property.inclusion(),
                property.direction(),
                property.together()));
        return this;
    }

    private ObjectModelBuilder add(PropertyModel property) {
        arguments.add(new ArgumentModel.OfProperty(properties.size()));
        properties.add(property);
        return this;
    }

    ObjectModelBuilder extra(String property) {
        return extra(property, ExtraModel.Content.RAW_JSON);
    }

    ObjectModelBuilder extra(String property, ExtraModel.Content content) {
        extra = Optional.of(new ExtraModel(property, new Access.Method(property), content));
        arguments.add(new ArgumentModel.OfExtra());
        unknownMembers = UnknownMembers.COLLECT;
        return this;
    }

    ObjectModelBuilder packagePrivate() {
        visibility = Visibility.PACKAGE;
        return this;
    }

    ObjectModelBuilder failOnUnknown() {
        unknownMembers = UnknownMembers.FAIL;
        return this;
    }

    ObjectModelBuilder lastWins() {
        duplicateMembers = DuplicateMembers.LAST_WINS;
        return this;
    }

    ObjectModelBuilder writeNulls() {
        return including(Inclusion.ALWAYS);
    }

    /** When its properties are written. */
    ObjectModelBuilder including(Inclusion other) {
        inclusion = other;
        return this;
    }

    /** With a type variable, for the values of {@link Values#variable}. */
    ObjectModelBuilder generic() {
        variables = List.of(Values.VARIABLE);
        return this;
    }

    /** With a view beside the codec. */
    ObjectModelBuilder viewed() {
        viewed = true;
        return this;
    }

    /** Made by a static method that the record's source gets. */
    ObjectModelBuilder madeBy(String method) {
        factory = Optional.of(method);
        return this;
    }

    private Construction construction() {
        return factory.<Construction>map(method -> new Construction.Factory(
                        CodeBlock.of("$T.$N", ClassName.get(Values.PACKAGE, name), method), arguments, List.of()))
                .orElseGet(() -> new Construction.Constructor(arguments, List.of()));
    }

    private Optional<ViewModel> view() {
        if (!viewed) {
            return Optional.empty();
        }
        List<Accessors> accessors = properties.stream()
                .map(property -> new Accessors(
                        property.name(),
                        "has" + JavaText.capitalised(property.name()),
                        "is" + JavaText.capitalised(property.name()) + "Null",
                        property.name() + "Text",
                        Optional.empty()))
                .toList();
        return Optional.of(new ViewModel(ClassName.get(Values.PACKAGE, name + "View"), accessors));
    }

    ObjectCodecModel build() {
        return new ObjectCodecModel(
                ClassName.get(Values.PACKAGE, name),
                ClassName.get(Values.PACKAGE, name + "Codec"),
                variables,
                visibility,
                properties.stream().map(property -> property.with(inclusion)).toList(),
                extra,
                Optional.empty(),
                List.of(),
                construction(),
                unknownMembers,
                duplicateMembers,
                view(),
                MethodLimits.OF_HOTSPOT);
    }
}
