// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionspec.h"

#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <random>

namespace martlet {

// How a run of the program ended.
struct ProgramRun
{
    static constexpr int killed = -1;
    int exitCode = 0; // or killed
    QString said;     // on standard error
    std::chrono::microseconds took{0};
};

// A small shop's files (dimensions, sales, stock), the program that loads them, and what has to hold after
// whatever befell a load: nothing lost, nothing doubled, and the same command again ends where an undisturbed
// run does.
class FaultShop final
{
public:
    using Meanwhile = std::function<void(QProcess &)>;

    FaultShop();

    const QString &folder() const { return m_home; }
    // Makes an empty warehouse, and its key.
    void init(const ConnectionSpec &warehouse) const;
    // Loads all files, under `wrapper` (strace and its words) when there is one.
    ProgramRun load(const ConnectionSpec &warehouse, const QStringList &wrapper = {}) const
    {
        return run(warehouse, importAll(), wrapper, {});
    }
    // The same; `meanwhile` is called as soon as the program runs.
    ProgramRun load(const ConnectionSpec &warehouse, const Meanwhile &meanwhile) const
    {
        return run(warehouse, importAll(), {}, meanwhile);
    }
    // Loads one file of them, "sales".
    ProgramRun loadOne(const ConnectionSpec &warehouse, const QString &name,
                       const Meanwhile &meanwhile = {}) const;
    // Notes what an undisturbed load came to.
    void learn(const ConnectionSpec &undisturbed);

    // After a fault: what is wrong, empty when nothing is. Runs the command again, and a third time.
    QString wrongAfterFault(const ConnectionSpec &warehouse);

    void count(const ProgramRun &disturbed) { ++m_endings[disturbed.exitCode]; }
    // "60 faults: 41 killed, 19 with exit 0; then 44 times something was left to load", and starts anew.
    QString takeEndings();

private:
    ProgramRun run(const ConnectionSpec &warehouse, const QStringList &words, const QStringList &wrapper,
                   const Meanwhile &meanwhile) const;
    QStringList importAll() const { return QStringList{QStringLiteral("import")} + m_files; }
    enum class When { AfterFault, AfterSecondRun };
    QString wrongWith(const ConnectionSpec &warehouse, When when) const;

    QTemporaryDir m_folder;
    QString m_home;
    QStringList m_files;
    QString m_expected; // checksum
    std::map<int, int> m_endings;
    int m_loadedAgain = 0;
};

// Moments and victims: MARTLET_FAULT_SEED repeats a run whose seed was printed.
std::mt19937 faultDice();
// How much is to be done: the quick tier's number, or the full one's where MARTLET_FAULTS is "full".
int quickOrFull(int quick, int full);

} // namespace martlet
