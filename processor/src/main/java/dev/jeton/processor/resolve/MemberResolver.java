package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Finding;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.FlattenedShape;
import dev.jeton.processor.extract.Home;
import dev.jeton.processor.extract.Making;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.extract.Settings;
import dev.jeton.processor.model.ArgumentModel;
import dev.jeton.processor.model.Construction;
import dev.jeton.processor.model.ExtraModel;
import dev.jeton.processor.model.FlattenedModel;
import dev.jeton.processor.model.FlattenedModel.Absence;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.resolve.ObjectMember.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes the models of the properties of one type, and of what is flattened into it. For one thread. */
final class MemberResolver {
    private final PropertyResolver propertyResolver = new PropertyResolver();
    private final EmptyValues emptyValues = new EmptyValues();
    private final ObjectShape shape;
    private final Findings findings;
    private final List<PropertyModel> properties = new ArrayList<>();
    private final List<FlattenedModel> flattened = new ArrayList<>();
    private Optional<ExtraModel> extra = Optional.empty();

    MemberResolver(ObjectShape shape, Findings findings) {
        this.shape = shape;
        this.findings = findings;
    }

    /** Where properties stand. */
    private record Site(
            ClassName type,
            OptionalInt flattened,
            Scope scope,
            Settings settings,
            Absences absences,
            Findings findings) {}

    /** Puts what is a member in JSON only in front of the others. */
    void addInFront(PropertyModel member) {
        properties.add(member);
    }

    /** How objects of the type are made, or nothing if a property cannot be read; every one of those gets its finding. */
    Optional<Construction> resolve(Making making) {
        return resolve(
                shape.properties(),
                making,
                new Site(
                        shape.facts().name(),
                        OptionalInt.empty(),
                        Scope.of(shape),
                        shape.facts().settings(),
                        Absences.of(shape.facts().settings(), making),
                        findings));
    }

    List<PropertyModel> properties() {
        return List.copyOf(properties);
    }

    List<FlattenedModel> flattened() {
        return List.copyOf(flattened);
    }

    Optional<ExtraModel> extra() {
        return extra;
    }

    private Optional<Construction> resolve(List<PropertyShape> shapes, Making making, Site site) {
        Map<String, ArgumentModel> arguments = new HashMap<>();
        boolean complete = true;
        for (PropertyShape property : shapes) {
            if (!property.isRead() && making.arguments().contains(property.name())) {
                Optional<ArgumentModel> ignored = ignored(property, making, site);
                ignored.ifPresent(value -> arguments.put(property.name(), value));
                complete &= ignored.isPresent();
            }
            if (property.isIgnored()) {
                continue;
            }
            Optional<ArgumentModel> argument = property.has(Fact.EXTRA)
                    ? Optional.of(extra(property))
                    : property.has(Fact.FLATTEN) ? flattened(property, site) : member(property, site);
            argument.ifPresent(value -> arguments.putIfAbsent(property.name(), value));
            complete &= argument.isPresent();
        }
        return complete ? Optional.of(ConstructionResolver.resolve(making, arguments)) : Optional.empty();
    }

    private Optional<ArgumentModel> member(PropertyShape property, Site site) {
        Optional<PropertyModel> read =
                propertyResolver.resolve(property, site.type(), site.settings(), site.absences(), site.findings());
        Optional<ArgumentModel> argument = read.map(any -> new ArgumentModel.OfProperty(properties.size()));
        read.map(model -> site.flattened().isEmpty() ? model : placed(model, site.scope()))
                .ifPresent(properties::add);
        return argument;
    }

    private static PropertyModel placed(PropertyModel property, Scope scope) {
        return property.flattened(scope.variableOf(property.name()), scope.prefix(), scope.secret());
    }

    private ArgumentModel extra(PropertyShape property) {
        extra = ExtraModel.Content.of(property.type().name())
                .map(content -> new ExtraModel(property.name(), PropertyResolver.accessOf(property), content));
        return new ArgumentModel.OfExtra();
    }

    private Optional<ArgumentModel> flattened(PropertyShape property, Site around) {
        if (property.flattened().isEmpty()) {
            return Optional.empty(); // the mistakes of the shape say why
        }
        FlattenedShape inner = property.flattened().get();
        boolean isOutermost = around.flattened().isEmpty();
        Findings ofInner = isOutermost ? new Findings() : around.findings();
        int index = flattened.size();
        int first = properties.size();
        Absences absences = Absences.of(inner, around.absences());
        absences.unseen(inner)
                .ifPresent(unseen -> (isOutermost ? findings : ofInner)
                        .report(
                                property.placeOf(Fact.FLATTEN),
                                Diagnostic.NULLNESS_NOT_SEEN,
                                unseen.name(),
                                inner.type(),
                                shape.facts().name()));
        // What is in it comes behind it.
        flattened.add(model(property, inner, around, first, first, Construction.none()));
        Site site = new Site(
                inner.type(),
                OptionalInt.of(index),
                around.scope().in(property, inner),
                inner.settings(),
                absences,
                ofInner);
        Optional<Construction> construction = resolve(inner.properties(), inner.making(), site);
        if (isOutermost && inner.home() == Home.ELSEWHERE) {
            ofInner.firstError()
                    .map(Finding::message)
                    .ifPresent(message -> findings.report(
                            property.placeOf(Fact.FLATTEN),
                            Diagnostic.FLATTENED_WITH_ERROR,
                            property.name(),
                            shape.facts().name().simpleName(),
                            message));
        }
        return construction.map(made -> {
            flattened.set(index, model(property, inner, around, first, properties.size(), made));
            return new ArgumentModel.OfFlattened(index);
        });
    }

    private static FlattenedModel model(
            PropertyShape property, FlattenedShape inner, Site around, int first, int end, Construction construction) {
        return new FlattenedModel(
                around.scope().variableOf(property.name()),
                inner.type(),
                PropertyResolver.accessOf(property),
                around.flattened(),
                first,
                end,
                around.absences().isMade(property) ? Absence.MADE : Absence.NULL,
                construction);
    }

    private Optional<ArgumentModel> ignored(PropertyShape property, Making making, Site site) {
        Optional<CodeBlock> value = emptyValues.of(property, making.start().overloading());
        if (value.isEmpty()) {
            property.hidden()
                    .ifPresent(hidden -> site.findings()
                            .report(
                                    property.place(),
                                    Diagnostic.HIDDEN_ARGUMENT,
                                    property.name(),
                                    site.type(),
                                    hidden));
        }
        return value.map(ArgumentModel.OfIgnored::new);
    }
}
