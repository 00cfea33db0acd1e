// Reads token responses with the C++ libraries of the distribution, as the Java benchmarks do: the same bytes, the same members.
//
//   benchmark RUNS SECONDS NAME FILE SUM [NAME FILE SUM]...
//
// RUNS of at least SECONDS each are made for each document; SUM is what Token::sum has to be.

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "rapidjson_reader.h"
#include "simdjson_reader.h"
#include "timing.h"
#include "token.h"

namespace {

std::string content(const char* file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) {
    std::fprintf(stderr, "cannot read %s\n", file);
    std::exit(1);
  }
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

// Checks once that a library reads what it should, and then takes its time.
template <typename Read>
void measure(const Timing& timing, const char* name, const char* workload, const std::string& library, std::int64_t sum,
             Read read) {
  Token once;
  if (!read(once) || once.sum() != sum) {
    std::fprintf(stderr, "%s reads %s wrongly: %lld instead of %lld\n", name, workload, static_cast<long long>(once.sum()),
                 static_cast<long long>(sum));
    std::exit(1);
  }
  volatile std::int64_t sink = 0;
  timing.measure(name, workload, library, [&] {
    Token token;
    if (!read(token)) std::abort();
    sink = token.sum();
  });
}

void measure_all(const Timing& timing, const char* workload, const std::string& document, std::int64_t sum) {
  SimdjsonReader simdjson(document);
  RapidjsonReader rapidjson(document);
  std::vector<char> copy(document.size());
  measure(timing, "simdjsonOnDemand", workload, SimdjsonReader::library(), sum,
          [&](Token& token) { return simdjson.read(token); });
  measure(timing, "simdjsonOnDemandOrdered", workload, SimdjsonReader::library(), sum,
          [&](Token& token) { return simdjson.read_ordered(token); });
  measure(timing, "rapidjsonSax", workload, RapidjsonReader::library(), sum,
          [&](Token& token) { return rapidjson.read_sax(token); });
  measure(timing, "rapidjsonDom", workload, RapidjsonReader::library(), sum,
          [&](Token& token) { return rapidjson.read_dom(token); });
  timing.measure("memcpy", workload, "the C library", [&] { std::memcpy(copy.data(), document.data(), document.size()); });
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 6 || count % 3 != 0) {
    std::fprintf(stderr, "usage: benchmark RUNS SECONDS NAME FILE SUM [NAME FILE SUM]...\n");
    return 2;
  }
  Timing timing{std::atoi(arguments[1]), std::atof(arguments[2])};
  for (int index = 3; index < count; index += 3) {
    measure_all(timing, arguments[index], content(arguments[index + 1]), std::atoll(arguments[index + 2]));
  }
  return 0;
}
