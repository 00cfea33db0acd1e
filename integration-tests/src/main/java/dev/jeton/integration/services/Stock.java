package dev.jeton.integration.services;

import dev.jeton.annotation.Json;
import dev.jeton.integration.foreign.Level;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/** Collections and maps. */
@Json(view = true)
public record Stock(
        EnumMap<Level, Integer> byLevel,
        Map<UUID, Price> byId,
        Map<CustomerNumber, String> byCustomer,
        SortedMap<LocalDate, Long> byDay,
        EnumSet<Level> levels,
        Deque<String> queue,
        ArrayDeque<Integer> stack,
        Set<UUID> ids,
        NavigableSet<String> names,
        List<List<Shape>> shapes) {}
