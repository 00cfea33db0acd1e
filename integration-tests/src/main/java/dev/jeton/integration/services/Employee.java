package dev.jeton.integration.services;

import dev.jeton.annotation.Json;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A bean with a superclass, and a property that is only written. */
@Json(view = true)
public class Employee extends Person {
    private double salary;
    private boolean active = true;

    public double getSalary() {
        return salary;
    }

    public void setSalary(double salary) {
        this.salary = salary;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    @Json.Ignore(Json.Direction.READING)
    public String getInitial() {
        String name = getName();
        return name == null || name.isEmpty() ? "" : name.substring(0, 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Employee employee
                && Objects.equals(getName(), employee.getName())
                && salary == employee.salary
                && active == employee.active;
    }

    @Override
    public int hashCode() {
        return Objects.hash(getName(), salary, active);
    }
}
