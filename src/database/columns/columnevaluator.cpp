// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/columns/columnevaluator.h"

#include <algorithm>

namespace martlet {

using ExpressionKind = ColumnExpression::Kind;

ColumnEvaluator::ColumnEvaluator(const ColumnExpression &expression, const ColumnAt &columnAt,
                                 const ValueOf &valueOf)
{
    add(expression, columnAt, valueOf);
    m_views.resize(m_steps.size());
}

int ColumnEvaluator::addConstant(Step step, std::optional<qint64> value)
{
    step.isConstant = true;
    step.cells = int(m_cells.size());
    auto &cells = m_cells.emplace_back();
    cells.values.fill(value.value_or(0));
    cells.empty.fill(value ? 0 : 1);
    cells.hasEmpty = !value;
    m_steps.push_back(std::move(step));
    return int(m_steps.size()) - 1;
}

int ColumnEvaluator::add(const ColumnExpression &expression, const ColumnAt &columnAt, const ValueOf &valueOf)
{
    Step step{expression.kind, {}};
    switch (expression.kind) {
    case ExpressionKind::Column:
        step.column = columnAt(expression.name);
        m_steps.push_back(std::move(step));
        return int(m_steps.size()) - 1;
    case ExpressionKind::Parameter:
        return addConstant(std::move(step), valueOf(expression.name));
    case ExpressionKind::Number:
        return addConstant(std::move(step), expression.number);
    case ExpressionKind::Empty:
        return addConstant(std::move(step), std::nullopt);
    default:
        for (const auto &part : expression.parts)
            step.of.push_back(add(part, columnAt, valueOf));
        step.cells = int(m_cells.size());
        m_cells.emplace_back();
        m_steps.push_back(std::move(step));
        return int(m_steps.size()) - 1;
    }
}

CellView ColumnEvaluator::evaluate(const std::vector<CellView> &columns, size_t rows)
{
    for (size_t at = 0; at < m_steps.size(); ++at) {
        const auto &step = m_steps[at];
        if (step.kind == ExpressionKind::Column) {
            m_views[at] = columns[size_t(step.column)];
            continue;
        }
        if (!step.isConstant)
            run(step, rows);
        m_views[at] = m_cells[size_t(step.cells)].view();
    }
    return m_views.back();
}

void ColumnEvaluator::run(const Step &step, size_t rows)
{
    switch (step.kind) {
    case ExpressionKind::Add:
    case ExpressionKind::Subtract:
    case ExpressionKind::Multiply:
        return calculate(step, rows);
    case ExpressionKind::Equal:
    case ExpressionKind::Less:
    case ExpressionKind::AtMost:
        return compare(step, rows);
    case ExpressionKind::And:
    case ExpressionKind::Or:
        return join(step, rows);
    case ExpressionKind::Case:
        return choose(step, rows);
    case ExpressionKind::Coalesce:
        return firstThere(step, rows);
    default:
        break;
    }
    const auto inner = of(step, 0);
    auto &cells = m_cells[size_t(step.cells)];
    const bool isNot = step.kind == ExpressionKind::Not;
    for (size_t row = 0; row < rows; ++row)
        cells.values[row] = isNot ? inner.values[row] == 0 : inner.isEmpty(row);
    cells.hasEmpty = isNot && inner.empty;
    if (cells.hasEmpty)
        std::copy_n(inner.empty, rows, cells.empty.begin());
}

// Empty where one of the parts is.
void ColumnEvaluator::spreadEmpty(const Step &step, size_t rows)
{
    auto &cells = m_cells[size_t(step.cells)];
    cells.hasEmpty = false;
    for (size_t part = 0; part < step.of.size(); ++part) {
        const auto *const empty = of(step, part).empty;
        if (!empty)
            continue;
        for (size_t row = 0; row < rows; ++row)
            cells.empty[row] = quint8(empty[row] | (cells.hasEmpty ? cells.empty[row] : 0));
        cells.hasEmpty = true;
    }
}

void ColumnEvaluator::calculate(const Step &step, size_t rows)
{
    const auto left = of(step, 0), right = of(step, 1);
    auto &cells = m_cells[size_t(step.cells)];
    spreadEmpty(step, rows);
    const auto forEach = [&](const auto &operation) {
        quint8 isOver = 0;
        for (size_t row = 0; row < rows; ++row) {
            const bool isOut = operation(left.values[row], right.values[row], &cells.values[row]);
            isOver |= quint8(isOut && !(cells.hasEmpty && cells.empty[row]));
        }
        m_isOverflown = m_isOverflown || isOver;
    };
    if (step.kind == ExpressionKind::Add)
        forEach([](qint64 a, qint64 b, qint64 *sum) { return __builtin_add_overflow(a, b, sum); });
    else if (step.kind == ExpressionKind::Subtract)
        forEach([](qint64 a, qint64 b, qint64 *rest) { return __builtin_sub_overflow(a, b, rest); });
    else
        forEach([](qint64 a, qint64 b, qint64 *product) { return __builtin_mul_overflow(a, b, product); });
}

void ColumnEvaluator::compare(const Step &step, size_t rows)
{
    const auto left = of(step, 0), right = of(step, 1);
    auto &cells = m_cells[size_t(step.cells)];
    spreadEmpty(step, rows);
    const auto forEach = [&](const auto &comparison) {
        for (size_t row = 0; row < rows; ++row)
            cells.values[row] = comparison(left.values[row], right.values[row]);
    };
    if (step.kind == ExpressionKind::Equal)
        forEach([](qint64 a, qint64 b) { return a == b; });
    else if (step.kind == ExpressionKind::Less)
        forEach([](qint64 a, qint64 b) { return a < b; });
    else
        forEach([](qint64 a, qint64 b) { return a <= b; });
}

// One side may decide by itself: AND if it is false, OR if it is true. Else what is unknown stays so.
void ColumnEvaluator::join(const Step &step, size_t rows)
{
    const auto left = of(step, 0), right = of(step, 1);
    auto &cells = m_cells[size_t(step.cells)];
    const bool isOr = step.kind == ExpressionKind::Or;
    cells.hasEmpty = left.empty || right.empty;
    for (size_t row = 0; row < rows; ++row) {
        const bool a = left.values[row] != 0, b = right.values[row] != 0;
        cells.values[row] = isOr ? a || b : a && b;
    }
    if (!cells.hasEmpty)
        return;
    for (size_t row = 0; row < rows; ++row) {
        const bool isLeftOpen = left.isEmpty(row), isRightOpen = right.isEmpty(row);
        const bool isDecided = (!isLeftOpen && (left.values[row] != 0) == isOr) ||
                               (!isRightOpen && (right.values[row] != 0) == isOr);
        cells.empty[row] = !isDecided && (isLeftOpen || isRightOpen);
        if (isDecided)
            cells.values[row] = isOr;
    }
}

// From the last branch to the first, so that the first that is so stays.
void ColumnEvaluator::choose(const Step &step, size_t rows)
{
    auto &cells = m_cells[size_t(step.cells)];
    const auto otherwise = of(step, step.of.size() - 1);
    std::copy_n(otherwise.values, rows, cells.values.begin());
    cells.hasEmpty = false;
    for (size_t part = 0; part < step.of.size(); ++part)
        cells.hasEmpty =
            cells.hasEmpty || (of(step, part).empty && (part % 2 == 1 || part + 1 == step.of.size()));
    if (cells.hasEmpty && otherwise.empty)
        std::copy_n(otherwise.empty, rows, cells.empty.begin());
    else if (cells.hasEmpty)
        std::fill_n(cells.empty.begin(), rows, 0);
    for (auto part = step.of.size() - 1; part >= 2; part -= 2) {
        const auto when = of(step, part - 2), then = of(step, part - 1);
        for (size_t row = 0; row < rows; ++row) {
            const bool isSo = when.values[row] != 0 && !when.isEmpty(row);
            cells.values[row] = isSo ? then.values[row] : cells.values[row];
            if (cells.hasEmpty)
                cells.empty[row] = isSo ? quint8(then.isEmpty(row)) : cells.empty[row];
        }
    }
}

void ColumnEvaluator::firstThere(const Step &step, size_t rows)
{
    auto &cells = m_cells[size_t(step.cells)];
    const auto last = of(step, step.of.size() - 1);
    std::copy_n(last.values, rows, cells.values.begin());
    cells.hasEmpty = last.empty;
    if (last.empty)
        std::copy_n(last.empty, rows, cells.empty.begin());
    for (auto part = step.of.size() - 1; part > 0; --part) {
        const auto before = of(step, part - 1);
        for (size_t row = 0; row < rows; ++row) {
            const bool isThere = !before.isEmpty(row);
            cells.values[row] = isThere ? before.values[row] : cells.values[row];
            if (cells.hasEmpty)
                cells.empty[row] = isThere ? 0 : cells.empty[row];
        }
        // Where the one before is never empty, nothing is.
        cells.hasEmpty = cells.hasEmpty && before.empty;
    }
}

} // namespace martlet
