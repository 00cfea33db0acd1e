package dev.jeton.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.model.CollectionType;
import dev.jeton.processor.model.CollectionType.Nulls;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.Making;
import dev.jeton.processor.model.Making.Constructed;
import dev.jeton.processor.model.Making.Filling;
import dev.jeton.processor.model.Making.OfConstants;
import dev.jeton.processor.model.Making.Popped;
import dev.jeton.processor.model.Making.Room;
import dev.jeton.processor.model.MapType;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.Variance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Collections and maps made in every way, with keys of every kind. */
final class ContainerModels {
    private static final CodeBlock NO_CONSTANTS = CodeBlock.of("$T.noneOf($T.class)", EnumSet.class, Values.ACTION);
    private static final CodeBlock NO_KEYS = CodeBlock.of("new $T<>($T.class)", EnumMap.class, Values.ACTION);

    private ContainerModels() {}

    static List<ValueModel> all() {
        List<ValueModel> all = new ArrayList<>();
        ValueModel text = Values.string();
        for (ValueModel element :
                List.of(text, Values.boxed(PrimitiveKind.LONG), Values.formed().get(0), Values.lenientString())) {
            TypeName type = element.type();
            all.add(collection(
                    Iterable.class,
                    new Popped("popList", CodeBlock.of("null"), Filling.COLLECTION),
                    Nulls.ALLOWED,
                    element));
            all.add(collection(
                    SortedSet.class,
                    new Popped("popSortedSet", CodeBlock.of("null"), Filling.COLLECTION),
                    Nulls.REFUSED,
                    element));
            all.add(collection(
                    Deque.class, made(ArrayDeque.class, Room.COUNT, Filling.COLLECTION, type), Nulls.REFUSED, element));
            all.add(collection(
                    ArrayList.class,
                    made(ArrayList.class, Room.COUNT, Filling.COLLECTION, type),
                    Nulls.ALLOWED,
                    element));
            all.add(collection(
                    LinkedHashSet.class,
                    made(LinkedHashSet.class, Room.TABLE, Filling.HASHED_SET, type),
                    Nulls.ALLOWED,
                    element));
            all.add(collection(
                    CopyOnWriteArrayList.class,
                    new Making.Copied(ClassName.get(CopyOnWriteArrayList.class)),
                    Nulls.ALLOWED,
                    element));
        }
        TypeName foreign = Values.foreign().type();
        all.add(collection(
                Deque.class,
                made(ArrayDeque.class, Room.COUNT, Filling.COLLECTION, foreign),
                Nulls.REFUSED,
                Values.foreign()));
        all.add(collection(
                EnumSet.class, new OfConstants(NO_CONSTANTS, Filling.COLLECTION), Nulls.REFUSED, Values.action()));
        all.add(collection(
                ArrayList.class,
                made(ArrayList.class, Room.COUNT, Filling.COLLECTION, Values.ITEM),
                Nulls.ALLOWED,
                Values.item()));
        for (ValueModel key : List.of(Values.ticket(), Values.seat())) {
            all.add(map(
                    HashMap.class,
                    made(HashMap.class, Room.TABLE, Filling.HASHED_MAP, key.type(), Values.ITEM),
                    Nulls.ALLOWED,
                    key));
        }
        for (ValueModel key : List.of(
                text,
                Values.boxed(PrimitiveKind.BYTE),
                Values.boxed(PrimitiveKind.SHORT),
                Values.boxed(PrimitiveKind.INT),
                Values.boxed(PrimitiveKind.LONG),
                Values.formed().get(0))) {
            all.add(new MapValue(MapType.MAP, key, Values.map(text), Variance.COVARIANT));
            all.add(map(
                    HashMap.class,
                    made(HashMap.class, Room.TABLE, Filling.HASHED_MAP, key.type(), Values.ITEM),
                    Nulls.ALLOWED,
                    key));
            all.add(map(
                    TreeMap.class,
                    made(TreeMap.class, Room.NONE, Filling.MAP, key.type(), Values.ITEM),
                    Nulls.ALLOWED,
                    key));
            all.add(map(
                    SortedMap.class,
                    new Popped("popSortedMap", CodeBlock.of("null"), Filling.MAP),
                    Nulls.ALLOWED,
                    key));
            all.add(map(
                    ConcurrentMap.class,
                    made(ConcurrentHashMap.class, Room.COUNT, Filling.HASHED_MAP, key.type(), Values.ITEM),
                    Nulls.REFUSED,
                    key));
        }
        all.add(map(EnumMap.class, new OfConstants(NO_KEYS, Filling.MAP), Nulls.ALLOWED, Values.action()));
        all.add(collection(
                List.class,
                new Popped("popList", CodeBlock.of("null"), Filling.COLLECTION),
                Nulls.ALLOWED,
                all.get(all.size() - 1)));
        return all;
    }

    private static ValueModel collection(Class<?> type, Making making, Nulls nulls, ValueModel element) {
        return new SequenceValue(new CollectionType(ClassName.get(type), making, nulls), element, Variance.INVARIANT);
    }

    private static ValueModel map(Class<?> type, Making making, Nulls nulls, ValueModel key) {
        return new MapValue(new MapType(ClassName.get(type), making, nulls), key, Values.item(), Variance.INVARIANT);
    }

    private static Constructed made(Class<?> type, Room room, Filling filling, TypeName... arguments) {
        return new Constructed(ParameterizedTypeName.get(ClassName.get(type), arguments), room, filling);
    }
}
