// SPDX-License-Identifier: GPL-3.0-or-later
// sniffing FILE: how long it takes to guess what a file is, first from a sample and then from all of it, and in
// how much memory.
#include "etl/sniff/sniff.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>
#include <ctime>

#include <sys/resource.h>

using namespace martlet;

namespace {

struct Watch
{
    QElapsedTimer wall;
    std::clock_t processor = std::clock();

    Watch() { wall.start(); }
    void print(const char *what, const Sniffed &sniffed) const
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        std::printf("%-12s %6.2f s (cpu %6.2f)  %4ld MiB  %lld rows, %zu columns, %s\n", what,
                    double(wall.elapsed()) / 1000, double(std::clock() - processor) / CLOCKS_PER_SEC,
                    usage.ru_maxrss / 1024, static_cast<long long>(sniffed.rows), sniffed.columns.size(),
                    sniffed.isComplete() ? "complete" : "with questions");
    }
};

Result<void> run(const QString &path)
{
    std::printf("%lld MB\n", static_cast<long long>(QFileInfo(path).size() / 1'000'000));
    const Watch watch;
    TRY_ASSIGN(const auto first, sniff(path, {}, {}, {}));
    watch.print("first guess", first);
    const Watch whole;
    TRY_ASSIGN(const auto refined, refine(first, {}, {}, {}));
    whole.print("whole file", refined);
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto done = run(app.arguments().value(1));
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(done.error().message));
    return done ? 0 : 1;
}
