// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/validate/filerules.h"

#include "base/tr.h"
#include "etl/csv/utf8.h"
#include "etl/preview/celltext.h"
#include "etl/recipe/condition.h"
#include "etl/transform/textpattern.h"
#include "etl/validate/cellvalue.h"
#include "etl/validate/operands.h"
#include "etl/validate/seenkeys.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Kind = RuleRecipe::Kind;
using Instead = RuleRecipe::Instead;

// A blank key is a reserved member: nobody named one.
bool isBlank(const TypedCell &cell)
{
    return cell.isNull() || (cell.kind() == CellKind::Member && cell.number() == -1);
}

QString between(const QString &least, const QString &most)
{
    return most.isEmpty()    ? Martlet::tr("at least %1").arg(least)
           : least.isEmpty() ? Martlet::tr("at most %1").arg(most)
                             : Martlet::tr("%1 to %2").arg(least, most);
}

} // namespace

// One rule ready for the cells of one file.
class FileRules::Rule
{
public:
    explicit Rule(const RuleRecipe &rule)
        : recipe(rule)
    {
    }

    [[nodiscard]] Result<void> prepare(const RuleSubjects &known, QDate lastDay);
    bool keeps(size_t subject, std::span<const TypedCell> cells);
    TypedCell instead(size_t subject, const TypedCell &cell) const;
    QString expectation() const;

    RuleRecipe recipe;
    std::vector<RuleSubject> subjects;
    SeenKeys seen;
    qint64 line = 0;      // of the row being looked at
    qint64 firstLine = 0; // where a key was seen before

private:
    [[nodiscard]] Result<TypedCell> valueOf(const QString &text, const RuleSubject &subject);
    [[nodiscard]] Result<void> prepareBounds(const RuleSubject &subject);
    [[nodiscard]] Result<void> prepareCondition(const RuleSubjects &known);
    bool isUnique(std::span<const TypedCell> cells);
    bool holds(std::span<const TypedCell> cells);

    // What is fixed for each subject, for one rule may look at a date and at a timestamp.
    struct Fixed
    {
        std::optional<TypedCell> least, most;
        std::vector<TypedCell> values;
        TypedCell value;
    };
    std::vector<Fixed> m_fixed;
    std::vector<std::unique_ptr<std::string>> m_texts; // that cells of m_fixed view
    std::optional<TextPattern> m_pattern;
    std::optional<Condition> m_condition;
    std::vector<int> m_operandCells;
    std::vector<std::optional<Fraction>> m_operands;
    std::vector<const TypedCell *> m_key;
};

Result<TypedCell> FileRules::Rule::valueOf(const QString &text, const RuleSubject &subject)
{
    m_texts.push_back(std::make_unique<std::string>());
    if (const auto cell = cellFromText(subject.kind, text, *m_texts.back()))
        return *cell;
    return fail(
        Error::Kind::Input,
        Martlet::tr("In the rule “%1”, “%2” is no value of the column %3. Write numbers like 1234.5, dates "
                    "like 2025-12-31 and times like 23:59:59.")
            .arg(recipe.name, text, subject.name));
}

Result<void> FileRules::Rule::prepareBounds(const RuleSubject &subject)
{
    Fixed fixed;
    if (recipe.kind != Kind::Length) { // which counts characters
        if (!recipe.least.isEmpty()) {
            TRY_ASSIGN(fixed.least, valueOf(recipe.least, subject));
        }
        if (!recipe.most.isEmpty()) {
            TRY_ASSIGN(fixed.most, valueOf(recipe.most, subject));
        }
    }
    for (const auto &text : recipe.values) {
        TRY_ASSIGN(const auto value, valueOf(text, subject));
        fixed.values.push_back(value);
    }
    if (recipe.instead == Instead::Value) {
        TRY_ASSIGN(fixed.value, valueOf(recipe.value, subject));
    }
    m_fixed.push_back(std::move(fixed));
    return {};
}

Result<void> FileRules::Rule::prepareCondition(const RuleSubjects &known)
{
    TRY_ASSIGN(m_condition, Condition::parse(recipe.check));
    for (const auto &name : m_condition->names())
        for (const auto &target : {name, u"let."_s + name, u"extra."_s + name})
            if (known.contains(target)) {
                m_operandCells.push_back(known[target].cell);
                break;
            }
    return {};
}

Result<void> FileRules::Rule::prepare(const RuleSubjects &known, QDate lastDay)
{
    for (const auto &target : recipe.columns)
        if (known.contains(target)) // a column that is optional and not in this file has nothing to be checked
            subjects.push_back(known[target]);
    if (recipe.kind == Kind::NotFuture)
        recipe.most = lastDay.toString(Qt::ISODate);
    for (const auto &subject : subjects) {
        if (recipe.kind == Kind::NotFuture && subject.kind == CellKind::Timestamp)
            recipe.most = lastDay.toString(Qt::ISODate) + u" 23:59:59"_s;
        TRY(prepareBounds(subject));
    }
    if (recipe.kind == Kind::Pattern)
        m_pattern.emplace(recipe.pattern);
    return recipe.kind == Kind::Expression ? prepareCondition(known) : Result<void>();
}

bool FileRules::Rule::isUnique(std::span<const TypedCell> cells)
{
    m_key.clear();
    for (const auto &subject : subjects) {
        const auto &cell = cells[size_t(subject.cell)];
        if (isBlank(cell))
            return true;
        m_key.push_back(&cell);
    }
    firstLine = seen.firstLine(m_key, line);
    return firstLine == 0;
}

bool FileRules::Rule::holds(std::span<const TypedCell> cells)
{
    m_operands.clear();
    for (const int cell : m_operandCells)
        m_operands.push_back(operandOf(cells[size_t(cell)]));
    return m_condition->evaluate(m_operands) != Condition::Outcome::Broken;
}

// A blank cell breaks nothing but NotNull.
bool FileRules::Rule::keeps(size_t subject, std::span<const TypedCell> cells)
{
    const auto &cell = cells[size_t(subjects[subject].cell)];
    if (recipe.kind == Kind::NotNull)
        return !isBlank(cell);
    if (recipe.kind == Kind::Unique)
        return subject > 0 || isUnique(cells);
    if (recipe.kind == Kind::Expression)
        return subject > 0 || holds(cells);
    if (cell.isNull() || cell.kind() == CellKind::Member)
        return true;
    const auto &fixed = m_fixed[subject];
    switch (recipe.kind) {
    case Kind::Values:
        return std::find(fixed.values.begin(), fixed.values.end(), cell) != fixed.values.end();
    case Kind::Pattern:
        return m_pattern->matchesWhole(cell.text());
    case Kind::Length: {
        const auto length = utf8Length(cell.text());
        return (recipe.least.isEmpty() || length >= recipe.least.toLongLong()) &&
               (recipe.most.isEmpty() || length <= recipe.most.toLongLong());
    }
    default:
        return (!fixed.least || cell.number() >= fixed.least->number()) &&
               (!fixed.most || cell.number() <= fixed.most->number());
    }
}

TypedCell FileRules::Rule::instead(size_t subject, const TypedCell &cell) const
{
    const auto &fixed = m_fixed[subject];
    if (recipe.instead == Instead::Value)
        return fixed.value;
    if (recipe.instead == Instead::Default)
        return subjects[subject].blank;
    return fixed.least && cell.number() < fixed.least->number() ? *fixed.least : *fixed.most;
}

QString FileRules::Rule::expectation() const
{
    switch (recipe.kind) {
    case Kind::NotNull:
        return Martlet::tr("a value, for this column must not be blank");
    case Kind::Unique:
        return Martlet::tr("a key that comes once; line %1 has it, too").arg(firstLine);
    case Kind::Values:
        return Martlet::tr("one of %1").arg(recipe.values.join(u", "_s));
    case Kind::Pattern:
        return Martlet::tr("a text like %1").arg(recipe.pattern);
    case Kind::Length:
        return Martlet::tr("a length in characters of %1").arg(between(recipe.least, recipe.most));
    case Kind::NotFuture:
        return Martlet::tr("a day that has begun");
    case Kind::Expression:
        return recipe.check;
    case Kind::Range:
    case Kind::DateRange:
        break;
    }
    return between(recipe.least, recipe.most);
}

FileRules::FileRules() = default;
FileRules::FileRules(FileRules &&) noexcept = default;
FileRules &FileRules::operator=(FileRules &&) noexcept = default;
FileRules::~FileRules() = default;

Result<FileRules> FileRules::prepare(const FileRecipe &file, const RuleSubjects &subjects, QDate lastDay)
{
    FileRules rules;
    for (const auto &recipe : file.rules) {
        auto rule = std::make_unique<Rule>(recipe);
        TRY(rule->prepare(subjects, lastDay));
        const bool isMend = recipe.severity == RuleRecipe::Severity::Mend;
        (isMend ? rules.m_mends : rules.m_checks).push_back(std::move(rule));
    }
    return rules;
}

bool FileRules::mend(std::span<TypedCell> cells, std::vector<RuleBreach> &breaches)
{
    bool mended = false;
    for (auto &rule : m_mends) {
        for (size_t subject = 0; subject < rule->subjects.size(); ++subject) {
            if (rule->keeps(subject, cells))
                continue;
            const auto &what = rule->subjects[subject];
            auto &cell = cells[size_t(what.cell)];
            cell = rule->instead(subject, cell);
            breaches.push_back(
                {&rule->recipe, &what,
                 cell.isNull()
                     ? Martlet::tr("%1; it was taken as blank").arg(rule->expectation())
                     : Martlet::tr("%1; %2 was taken instead").arg(rule->expectation(), cellText(cell))});
            mended = true;
        }
    }
    return mended;
}

void FileRules::check(std::span<const TypedCell> cells, qint64 line, std::vector<RuleBreach> &breaches)
{
    for (auto &rule : m_checks) {
        rule->line = line;
        for (size_t subject = 0; subject < rule->subjects.size(); ++subject)
            if (!rule->keeps(subject, cells))
                breaches.push_back({&rule->recipe, &rule->subjects[subject], rule->expectation()});
    }
}

Result<void> FileRules::status() const
{
    for (const auto &rule : m_checks)
        if (rule->seen.isFull())
            return fail(
                Error::Kind::Input,
                Martlet::tr("The rule “%1” can watch %2 different keys, and the file has more. Nothing was "
                            "loaded; split the file, or leave out the rule.")
                    .arg(rule->recipe.name)
                    .arg(SeenKeys::mostKeys));
    return {};
}

} // namespace martlet
