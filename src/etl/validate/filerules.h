// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/recipe/importrecipe.h"
#include "etl/validate/typedrow.h"

#include <QDate>

#include <memory>
#include <span>
#include <vector>

namespace martlet {

// What a rule of a recipe looks at: a target, where its cell is and what a blank one is.
struct RuleSubject
{
    int cell = 0;
    CellKind kind = CellKind::Text;
    QString name;   // as the file calls it
    int field = -1; // of the record
    TypedCell blank;
};
using RuleSubjects = QMap<QString, RuleSubject>; // by target

// A row that breaks a rule.
struct RuleBreach
{
    const RuleRecipe *rule = nullptr;
    const RuleSubject *subject = nullptr;
    QString expected;
};

// The rules of a recipe's own at work on the typed rows of one file. Rows that keep them cost no allocation.
// One thread.
class FileRules final
{
public:
    FileRules();
    FileRules(FileRules &&) noexcept;
    FileRules &operator=(FileRules &&) noexcept;
    ~FileRules();

    // A bound or value that is not what the target holds is an Error. `lastDay`: later ones are the future.
    [[nodiscard]] static Result<FileRules> prepare(const FileRecipe &file, const RuleSubjects &subjects,
                                                   QDate lastDay);

    bool isEmpty() const { return m_mends.empty() && m_checks.empty(); }
    // Rules that mend put something else into the cells; true when one did.
    bool mend(std::span<TypedCell> cells, std::vector<RuleBreach> &breaches);
    // All other rules.
    void check(std::span<const TypedCell> cells, qint64 line, std::vector<RuleBreach> &breaches);
    [[nodiscard]] Result<void> status() const; // Input when a file has more keys than can be watched

private:
    class Rule;
    std::vector<std::unique_ptr<Rule>> m_mends, m_checks;
};

} // namespace martlet
