// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/validate/rowvalidator.h"

#include "base/clock.h"
#include "base/tr.h"
#include "etl/validate/operands.h"
#include "etl/validate/rejecttext.h"
#include "etl/validate/rowhash.h"
#include "etl/validate/rowplan.h"
#include "etl/validate/rowrules.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

int decimalsOf(CellKind kind)
{
    return kind == CellKind::Money ? 4 : kind == CellKind::Quantity ? 3 : kind == CellKind::Number ? 9 : 0;
}

void appendCell(std::string &text, const TypedCell &cell)
{
    char date[10];
    if (cell.isText()) {
        text += cell.text();
    } else if (cell.kind() == CellKind::Date) {
        writeIsoDate(cell.number(), date);
        text.append(date, sizeof date);
    } else {
        text += std::to_string(cell.number());
    }
}

} // namespace

class RowValidator::Plan
{
public:
    explicit Plan(RowPlan rowPlan)
        : plan(std::move(rowPlan))
        , cells(plan.initial)
        , found(plan.joins.size())
    {
    }

    bool validate(const RawRow &raw);

    RowPlan plan;
    std::vector<TypedCell> cells;
    std::vector<int> found; // row of each side file, -1 when there is none
    std::vector<std::optional<Fraction>> operands;
    std::string receipt;
    std::vector<RuleBreach> breaches;
    std::vector<Reject> warnings;
    WarningCounts warned;
    TypedRow row;
    Reject reject;
    bool isRejected = false;

private:
    void join(const RawRow &raw);
    void readColumn(const RawRow &raw, const RowPlan::Column &column);
    std::string_view changed(const RawRow &raw, const RowPlan::Column &column, std::string_view text);
    void compute(const RawRow &raw, const RowPlan::Computed &computed);
    void finishSale(const RawRow &raw);
    void checkRules(const RawRow &raw);
    void computeAgain(const RawRow &raw);
    void checkOwnRules(const RawRow &raw);
    void warn(const RawRow &raw, const RuleBreach &breach);
    // The first thing wrong with a row is what its reject says.
    void refuse(const RawRow &raw, const QString &column, const QString &rule, const QString &expected,
                std::string_view value);
};

bool RowValidator::Plan::validate(const RawRow &raw)
{
    isRejected = false;
    cells = plan.initial;
    row.relaxedRules = 0;
    if (raw.fault != RowFault::None) {
        isRejected = true;
        reject = rejectOf(raw, plan.header, plan.encoding.isEmpty() ? u"UTF-8"_s : plan.encoding);
        return false;
    }
    join(raw);
    for (const auto &column : plan.columns)
        readColumn(raw, column);
    for (const auto &computed : plan.computed)
        compute(raw, computed);
    breaches.clear();
    warnings.clear();
    if (!isRejected && !plan.rules.isEmpty() && plan.rules.mend(cells, breaches))
        computeAgain(raw);
    if (plan.layout.feed == Feed::Sales)
        finishSale(raw);
    if (!isRejected)
        checkRules(raw);
    if (!isRejected && !plan.rules.isEmpty())
        checkOwnRules(raw);
    if (isRejected)
        return false;
    row.line = raw.line;
    row.lineCount = raw.lineCount;
    row.offset = raw.offset;
    row.cells = {cells.data(), size_t(plan.layout.cellCount())};
    row.hash = rowHash(plan.layout.feed, row.cells);
    return true;
}

void RowValidator::Plan::join(const RawRow &raw)
{
    for (size_t index = 0; index < plan.joins.size(); ++index) {
        const auto &side = plan.joins[index];
        std::string_view key;
        if (side.field >= 0)
            key = raw.fields[size_t(side.field)];
        else if (const int from = found[size_t(side.join)]; from >= 0)
            key = plan.joins[size_t(side.join)].table->text(from, side.column);
        found[index] = key.empty() ? -1 : side.table->find(key);
        if (found[index] < 0 && !key.empty() && side.table->recipe().rejectMissing)
            refuse(raw, side.name, u"LOOKUP"_s,
                   Martlet::tr("a key that the file “%1” has").arg(side.table->recipe().name), key);
    }
}

void RowValidator::Plan::readColumn(const RawRow &raw, const RowPlan::Column &column)
{
    std::string_view text;
    if (column.field >= 0)
        text = raw.fields[size_t(column.field)];
    else if (const int from = found[size_t(column.join)]; from >= 0)
        text = plan.joins[size_t(column.join)].table->text(from, column.column);
    auto &cell = cells[size_t(column.cell)];
    const auto stripped = column.reader.strip(column.steps ? changed(raw, column, text) : text);
    if (!stripped.empty()) {
        if (const auto fault = column.reader.read(stripped, cell))
            return refuse(raw, column.name, QString::fromUtf16(fault), column.reader.expectation(fault), text);
        if (!cell.isNull())
            return;
    }
    cell = column.whenBlank;
    if (column.required)
        refuse(raw, column.name, QString::fromUtf16(rule::required), column.reader.expectation(rule::required),
               text);
}

// The text after the column's steps; the reject keeps what stood in the file.
std::string_view RowValidator::Plan::changed(const RawRow &raw, const RowPlan::Column &column,
                                             std::string_view text)
{
    const auto result = column.steps->apply(text, raw.fields);
    if (const auto *file = column.steps->missedIn())
        refuse(raw, column.name, u"LOOKUP"_s, Martlet::tr("a key that the file “%1” has").arg(file->name),
               text);
    return result;
}

void RowValidator::Plan::compute(const RawRow &raw, const RowPlan::Computed &computed)
{
    operands.clear();
    for (const int operand : computed.operands)
        operands.push_back(operandOf(cells[size_t(operand)]));
    Fraction result;
    auto &cell = cells[size_t(computed.cell)];
    cell = computed.whenBlank;
    const auto outcome = computed.expression.evaluate(operands, result);
    if (outcome == Expression::Outcome::Blank) {
        if (cell.isNull() && computed.required)
            refuse(raw, computed.name, QString::fromUtf16(rule::required),
                   Martlet::tr("values from which it can be computed"), {});
        return;
    }
    const auto units =
        outcome == Expression::Outcome::Value ? result.rounded(decimalsOf(computed.kind)) : std::nullopt;
    if (!units)
        return refuse(raw, computed.name, QString::fromUtf16(rule::range),
                      Martlet::tr("values with a smaller result"), {});
    if (*units < 0 && computed.notNegative)
        return refuse(raw, computed.name, QString::fromUtf16(rule::negative),
                      Martlet::tr("a number that is not negative"), QByteArray::number(*units).toStdString());
    cell = TypedCell::number(computed.kind, *units);
}

// What is computed from a cell that a rule mended, but for what a rule mended itself.
void RowValidator::Plan::computeAgain(const RawRow &raw)
{
    for (const auto &computed : plan.computed) {
        const bool isMended = std::any_of(breaches.begin(), breaches.end(), [&](const RuleBreach &breach) {
            return breach.subject->cell == computed.cell;
        });
        if (!isMended)
            compute(raw, computed);
    }
}

void RowValidator::Plan::checkOwnRules(const RawRow &raw)
{
    plan.rules.check({cells.data(), cells.size()}, raw.line, breaches);
    const auto refusing = std::find_if(breaches.begin(), breaches.end(), [](const RuleBreach &breach) {
        return breach.rule->severity == RuleRecipe::Severity::Reject;
    });
    if (refusing != breaches.end()) {
        isRejected = true;
        reject = rejectOf(raw, *refusing);
        return;
    }
    for (const auto &breach : breaches)
        warn(raw, breach);
}

// All are counted, but only so many are kept.
void RowValidator::Plan::warn(const RawRow &raw, const RuleBreach &breach)
{
    auto &count = warned[{breach.rule->name, breach.subject->name}];
    if (++count <= keptWarnings)
        warnings.push_back(rejectOf(raw, breach));
}

void RowValidator::Plan::finishSale(const RawRow &raw)
{
    if (plan.computesTotal) {
        const bool canCompute = !cells[SalesField::Quantity].isNull() && !cells[SalesField::UnitPrice].isNull();
        const auto total = canCompute ? computedTotal(cells) : std::nullopt;
        if (total)
            cells[SalesField::TotalAmount] = TypedCell::number(CellKind::Money, *total);
        else if (canCompute)
            refuse(raw, u"total_amount"_s, QString::fromUtf16(rule::range),
                   Martlet::tr("a smaller quantity or price"), {});
    }
    if (plan.receipt.empty())
        return;
    receipt.clear();
    for (const int cell : plan.receipt) {
        if (!receipt.empty())
            receipt += '/';
        appendCell(receipt, cells[size_t(cell)]);
    }
    cells[SalesField::TransactionId] = TypedCell::text(receipt);
}

void RowValidator::Plan::checkRules(const RawRow &raw)
{
    const auto fault = checkRowRules(plan.layout.feed, cells, plan.relax, row.relaxedRules);
    if (!fault)
        return;
    const auto &name = plan.fieldNames[size_t(fault->field)];
    const auto field = plan.header.indexOf(name);
    const auto value = field >= 0 ? raw.fields[size_t(field)] : std::string_view();
    refuse(raw, name, QString::fromUtf16(fault->rule), fault->expected, value);
}

void RowValidator::Plan::refuse(const RawRow &raw, const QString &column, const QString &rule,
                                const QString &expected, std::string_view value)
{
    if (isRejected)
        return;
    isRejected = true;
    reject = rejectOf(raw, column, rule, expected, value);
}

RowValidator::RowValidator(std::unique_ptr<Plan> plan)
    : m_plan(std::move(plan))
{
}
RowValidator::RowValidator(RowValidator &&) noexcept = default;
RowValidator &RowValidator::operator=(RowValidator &&) noexcept = default;
RowValidator::~RowValidator() = default;

Result<RowValidator> RowValidator::open(const ImportRecipe &recipe, const FileRecipe &file,
                                        const QStringList &header, const Lookups &lookups, const Clock &clock)
{
    // A day is the future while it has begun nowhere on earth.
    constexpr qint64 eastmost = 14 * 3600; // seconds before UTC
    const auto lastDay = clock.now().addSecs(eastmost).date();
    TRY_ASSIGN(auto plan, RowPlan::make(recipe, file, header, lookups, lastDay));
    return RowValidator(std::make_unique<Plan>(std::move(plan)));
}

const RowLayout &RowValidator::layout() const
{
    return m_plan->plan.layout;
}

bool RowValidator::validate(const RawRow &raw)
{
    return m_plan->validate(raw);
}

const TypedRow &RowValidator::row() const
{
    return m_plan->row;
}

const Reject &RowValidator::reject() const
{
    return m_plan->reject;
}

std::span<const Reject> RowValidator::warnings() const
{
    return m_plan->warnings;
}

const WarningCounts &RowValidator::warned() const
{
    return m_plan->warned;
}

Result<void> RowValidator::status() const
{
    return m_plan->plan.rules.status();
}

Money RowValidator::amount() const
{
    if (layout().feed != Feed::Sales)
        return {};
    const auto &total = m_plan->cells[SalesField::TotalAmount];
    return total.kind() == CellKind::Money ? Money::fromUnits(total.number()) : Money();
}

} // namespace martlet
