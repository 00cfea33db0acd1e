// Runs something over and over and prints what one time takes, in the form that JMH gives it: one line for each result.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

struct Timing {
  int runs;              // of which the median is the result
  double run_seconds;    // what one run takes at least

  // Prints nanoseconds for one call of the operation, which the compiler can't know to have been called before.
  template <typename Operation>
  void measure(const std::string& name, const std::string& workload, const std::string& library, Operation operation) const {
    std::int64_t calls = 16;
    while (seconds(operation, calls) < run_seconds) calls *= 2;
    std::vector<double> nanoseconds;
    for (int run = 0; run < runs; run++) nanoseconds.push_back(seconds(operation, calls) * 1e9 / calls);
    print(name, workload, library, nanoseconds);
  }

 private:
  template <typename Operation>
  static double seconds(Operation& operation, std::int64_t calls) {
    auto start = std::chrono::steady_clock::now();
    for (std::int64_t call = 0; call < calls; call++) {
      operation();
      asm volatile("" ::: "memory");
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  }

  static double quantile(const std::vector<double>& sorted, double part) {
    double position = part * (sorted.size() - 1);
    std::size_t below = static_cast<std::size_t>(position);
    std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
  }

  static void print(const std::string& name, const std::string& workload, const std::string& library,
                    const std::vector<double>& nanoseconds) {
    std::vector<double> sorted = nanoseconds;
    std::sort(sorted.begin(), sorted.end());
    double error = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 2;
    std::printf("{\"benchmark\":\"NativeLibraries.%s\",\"mode\":\"avgt\",\"params\":{\"workload\":\"%s\",\"library\":\"%s\"},", name.c_str(),
                workload.c_str(), library.c_str());
    std::printf("\"primaryMetric\":{\"score\":%.4f,\"scoreError\":%.4f,\"scoreUnit\":\"ns/op\",\"rawData\":[[",
                quantile(sorted, 0.5), error);
    for (std::size_t run = 0; run < nanoseconds.size(); run++) std::printf("%s%.4f", run ? "," : "", nanoseconds[run]);
    std::printf("]]},\"secondaryMetrics\":{}}\n");
    std::fflush(stdout);
  }
};
