// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/validate/rowplan.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Makes a RowPlan, step by step.
class Planning final
{
public:
    Planning(const ImportRecipe &recipe, const FileRecipe &file, const QStringList &header,
             const Lookups &lookups, QDate lastDay)
        : m_recipe(recipe)
        , m_file(file)
        , m_lookups(lookups)
        , m_lastDay(lastDay)
    {
        m_plan.header = header;
    }

    Result<RowPlan> make()
    {
        m_plan.layout.feed = m_file.feed;
        m_plan.relax = m_file.relaxedRules;
        m_plan.encoding = m_file.encoding;
        placeCells();
        fillInitial();
        TRY(planJoins());
        for (const auto &column : m_file.columns)
            TRY(planColumn(column));
        std::stable_sort(m_plan.columns.begin(), m_plan.columns.end(),
                         [](const auto &a, const auto &b) { return unsigned(a.field) < unsigned(b.field); });
        orderComputed();
        for (const auto &name : m_file.receipt)
            m_plan.receipt.push_back(feedFieldIndex(m_file.feed, name));
        TRY_ASSIGN(m_plan.rules, FileRules::prepare(m_file, m_subjects, m_lastDay));
        m_plan.computesTotal = m_file.feed == Feed::Sales && m_file.column(u"total_amount") == nullptr;
        return std::move(m_plan);
    }

private:
    // Attributes and amounts come before what only expressions use.
    void placeCells()
    {
        m_cells.clear();
        auto &extras = m_plan.layout.extras;
        for (const auto &column : m_file.columns) {
            const auto target = *readTarget(m_file.feed, column.target);
            if (target.place == Target::Place::Attribute || target.place == Target::Place::Extra) {
                m_cells[column.target] = m_plan.layout.cellCount();
                extras.push_back({target.entity, target.name, target.field, target.attribute});
            } else if (target.place == Target::Place::Field) {
                m_cells[column.target] = target.field;
            }
        }
        int next = m_plan.layout.cellCount();
        for (const auto &column : m_file.columns)
            if (!m_cells.contains(column.target))
                m_cells[column.target] = next++;
        m_plan.initial.resize(size_t(next));
    }

    void fillInitial()
    {
        const auto fields = feedFields(m_file.feed);
        for (size_t field = 0; field < fields.size(); ++field) {
            const auto *column = m_file.column(QStringView(fields[field].name));
            const auto name = column == nullptr || column->source.isEmpty()
                                  ? QString::fromUtf16(fields[field].name)
                                  : column->source;
            m_plan.fieldNames.push_back(name);
            m_plan.initial[field] = blankCell(int(field), true, 0);
        }
    }

    bool isFact() const { return feedEntity(m_file.feed) == Entity::None; }

    // What a cell has that nothing fills, or whose text is blank.
    TypedCell blankCell(int field, bool isAbsent, int whenBlank) const
    {
        const auto fields = feedFields(m_file.feed);
        if (field >= int(fields.size()))
            return {};
        const auto &info = fields[size_t(field)];
        const bool isManager = m_file.feed == Feed::Stores && info.refersTo == Entity::Employee;
        if (whenBlank != 0)
            return TypedCell::number(CellKind::Member, whenBlank);
        if (info.refersTo != Entity::None && !isManager)
            return TypedCell::number(CellKind::Member, isAbsent && isFact() ? -2 : -1);
        const bool isMovement = m_file.feed == Feed::Inventory &&
                                (field == StockField::ReceivedQty || field == StockField::SoldQty ||
                                 field == StockField::AdjustedQty);
        if (isMovement || (m_file.feed == Feed::Sales && field == SalesField::DiscountAmount))
            return TypedCell::number(info.kind, 0);
        return {};
    }

    CellRule ruleFor(const ColumnRecipe &column, const Target &target) const
    {
        CellRule rule;
        const auto *field = target.place == Target::Place::Field
                                ? &feedFields(m_file.feed)[size_t(target.field)]
                            : target.place == Target::Place::Attribute
                                ? &feedFields(*entityFeed(target.entity))[size_t(target.attribute)]
                                : nullptr;
        rule.kind = column.kind.value_or(*targetKind(m_file.feed, column.target));
        if (field == nullptr)
            return rule;
        rule.maxLength = field->maxLength;
        rule.notNegative = field->notNegative;
        rule.allowed = field->allowed;
        const bool isOwnKey = target.place == Target::Place::Field && target.field == 0;
        const bool isReference = field->refersTo != Entity::None;
        if (m_recipe.isStar() && (isOwnKey || isReference) && !column.kind)
            rule.kind = CellKind::Integer;
        rule.isKey = isReference && rule.kind == CellKind::Integer;
        rule.notNegative |= isOwnKey && rule.kind == CellKind::Integer;
        return rule;
    }

    Result<void> planJoins()
    {
        for (const auto &table : m_lookups.tables()) {
            RowPlan::Join join;
            join.table = table;
            join.name = table->recipe().by;
            if (join.name.isEmpty()) // only steps look into it
                continue;
            TRY(locate(join.name, join.field, join.join, join.column));
            m_plan.joins.push_back(std::move(join));
        }
        return {};
    }

    // Where a source stands: a field of the header, or a column of a side file.
    Result<void> locate(const QString &source, int &field, int &join, int &column) const
    {
        field = int(m_plan.header.indexOf(source));
        if (m_plan.header.count(source) > 1)
            return fail(
                Error::Kind::Input,
                Martlet::tr("The header names “%1” twice, so it is not clear which is meant. Rename one.")
                    .arg(source));
        for (size_t index = 0; field < 0 && index < m_plan.joins.size(); ++index) {
            const auto &table = *m_plan.joins[index].table;
            if (!source.startsWith(table.recipe().name + u'.'))
                continue;
            join = int(index);
            column = table.column(QStringView(source).mid(table.recipe().name.size() + 1));
        }
        if (field >= 0 || column >= 0)
            return {};
        return fail(Error::Kind::Input,
                    Martlet::tr("The column “%1” that the recipe %2 needs is missing. The file has: "
                                "%3. Is it the right file, and "
                                "the right delimiter?")
                        .arg(source, m_recipe.name, m_plan.header.join(u", "_s)));
    }

    Result<void> planColumn(const ColumnRecipe &column)
    {
        const auto target = *readTarget(m_file.feed, column.target);
        const auto rule = ruleFor(column, target);
        const int cell = m_cells[column.target];
        const bool isTotal = m_file.feed == Feed::Sales && cell == SalesField::TotalAmount;
        const bool isField = target.place == Target::Place::Field;
        const bool usuallyRequired = isTotal || (isField && feedFields(m_file.feed)[size_t(cell)].required);
        const bool required = column.required.value_or(usuallyRequired && column.whenBlank == 0);
        const auto blank = blankCell(cell, false, column.whenBlank);
        CellReader reader(column, rule);
        if (m_file.optional.contains(column.source) && !m_plan.header.contains(column.source))
            return {};
        TRY(noteSubject(column, reader, cell, blank));
        if (!column.constant.isEmpty())
            return planConstant(column, reader, cell);
        if (!column.expression.isEmpty())
            return planExpression(column, reader, rule, cell, required);
        RowPlan::Column planned{cell, -1, -1, -1, required, blank, std::move(reader), column.source};
        TRY(locate(column.source, planned.field, planned.join, planned.column));
        if (!column.steps.empty()) {
            TRY_ASSIGN(auto steps, TextSteps::prepare(column.steps, m_plan.header, m_lookups));
            planned.steps = std::make_unique<TextSteps>(std::move(steps));
        }
        m_plan.columns.push_back(std::move(planned));
        return {};
    }

    // What the recipe's own rules may look at.
    Result<void> noteSubject(const ColumnRecipe &column, const CellReader &reader, int cell,
                             const TypedCell &blank)
    {
        RuleSubject subject;
        subject.cell = cell;
        subject.kind = reader.kind();
        subject.name = column.source.isEmpty() ? column.target : column.source;
        subject.field = int(m_plan.header.indexOf(column.source));
        subject.blank = blank;
        if (!column.byDefault.isEmpty()) {
            TRY_ASSIGN(subject.blank, readFixed(column, reader, column.byDefault));
        }
        m_subjects[column.target] = subject;
        return {};
    }

    Result<TypedCell> readFixed(const ColumnRecipe &column, const CellReader &reader, const QString &value)
    {
        m_plan.constants.push_back(std::make_shared<const std::string>(value.toStdString()));
        TypedCell cell;
        if (const auto fault = reader.read(*m_plan.constants.back(), cell))
            return fail(Error::Kind::Input,
                        Martlet::tr("In the recipe %1, “%2” for %3 is not what it must be: %4. Correct it.")
                            .arg(m_recipe.name, value, column.target, reader.expectation(fault)));
        return cell;
    }

    Result<void> planConstant(const ColumnRecipe &column, const CellReader &reader, int cell)
    {
        TRY_ASSIGN(const auto value, readFixed(column, reader, column.constant));
        m_plan.initial[size_t(cell)] = value;
        return {};
    }

    Result<void> planExpression(const ColumnRecipe &column, const CellReader &reader, const CellRule &rule,
                                int cell, bool required)
    {
        RowPlan::Computed computed;
        TRY_ASSIGN(computed.expression, Expression::parse(column.expression));
        computed.cell = cell;
        computed.required = required;
        computed.kind = rule.kind;
        computed.notNegative = rule.notNegative;
        computed.name = column.target;
        for (const auto &name : computed.expression.names())
            for (const auto &candidate : {name, u"let."_s + name, u"extra."_s + name})
                if (m_cells.contains(candidate)) {
                    computed.operands.push_back(m_cells[candidate]);
                    break;
                }
        computed.whenBlank = blankCell(cell, false, 0);
        if (!column.byDefault.isEmpty()) {
            TRY_ASSIGN(computed.whenBlank, readFixed(column, reader, column.byDefault));
        }
        m_plan.computed.push_back(std::move(computed));
        return {};
    }

    // Each behind those it uses; the recipe was checked for circles.
    void orderComputed()
    {
        auto &all = m_plan.computed;
        for (size_t done = 0; done < all.size(); ++done) {
            const auto isReady = [&](const RowPlan::Computed &one) {
                return std::none_of(all.begin() + qptrdiff(done), all.end(),
                                    [&](const RowPlan::Computed &other) {
                                        return std::find(one.operands.begin(), one.operands.end(),
                                                         other.cell) != one.operands.end();
                                    });
            };
            const auto ready = std::find_if(all.begin() + qptrdiff(done), all.end(), isReady);
            if (ready != all.end())
                std::iter_swap(all.begin() + qptrdiff(done), ready);
        }
    }

    const ImportRecipe &m_recipe;
    const FileRecipe &m_file;
    const Lookups &m_lookups;
    QDate m_lastDay;
    RuleSubjects m_subjects;
    QMap<QString, int> m_cells; // by target
    RowPlan m_plan;
};

} // namespace

Result<RowPlan> RowPlan::make(const ImportRecipe &recipe, const FileRecipe &file, const QStringList &header,
                              const Lookups &lookups, QDate lastDay)
{
    return Planning(recipe, file, header, lookups, lastDay).make();
}

} // namespace martlet
