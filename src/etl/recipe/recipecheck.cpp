// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/recipecheck.h"

#include "base/tr.h"
#include "etl/recipe/dateformat.h"
#include "etl/recipe/expression.h"
#include "etl/recipe/loadcheck.h"
#include "etl/recipe/rulecheck.h"
#include "etl/recipe/stepcheck.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QStringList fieldNames(Feed feed)
{
    QStringList names;
    for (const auto &field : feedFields(feed))
        names += QString::fromUtf16(field.name);
    return names;
}

using Fault = std::optional<RecipeFault>;

class FileCheck final
{
public:
    FileCheck(const FileRecipe &file, const QStringList &path)
        : m_file(file)
        , m_path(path)
    {
    }

    Fault fault() const
    {
        for (const auto &column : m_file.columns)
            if (auto found = columnFault(column))
                return found;
        for (const auto &check : {&FileCheck::missingTarget, &FileCheck::lookupFault, &FileCheck::receiptFault})
            if (auto found = (this->*check)())
                return found;
        if (auto found = loadFault(m_file))
            return at(found->path, found->sentence);
        if (auto found = ruleFault(m_file))
            return at(found->path, found->sentence);
        if (auto found = mendFault())
            return found;
        if (!m_file.hasHeader && m_file.header.isEmpty())
            return at({u"has_header"_s},
                      Martlet::tr("A file without a header needs its columns named. Add “header”."));
        return std::nullopt;
    }

private:
    RecipeFault at(const QStringList &path, const QString &sentence) const { return {m_path + path, sentence}; }

    Fault columnFault(const ColumnRecipe &column) const
    {
        const QStringList path = QStringList{u"columns"_s} + column.target.split(u'.');
        const auto target = readTarget(m_file.feed, column.target);
        if (!target)
            return at(path,
                      Martlet::tr(
                          "“%1” is no column of %2. There are: %3; and NAME.attribute of a member, extra.NAME, "
                          "let.NAME.")
                          .arg(column.target, toText(m_file.feed), fieldNames(m_file.feed).join(u", "_s)));
        const int fillers =
            int(!column.source.isEmpty()) + int(!column.constant.isEmpty()) + int(!column.expression.isEmpty());
        if (fillers != 1)
            return at(
                path,
                Martlet::tr("“%1” needs exactly one of from, constant and expression.").arg(column.target));
        if (auto found = sourceFault(column, path))
            return found;
        if (auto found = stepFault(m_file, column))
            return at(path + found->path, found->sentence);
        if (auto found = formatFault(column, path))
            return found;
        const bool isKey = target->place == Target::Place::Field &&
                           feedFields(m_file.feed)[size_t(target->field)].refersTo != Entity::None;
        if (column.whenBlank != 0 && !isKey)
            return at(path, Martlet::tr("“when_blank” is for columns that name a member. Use “default” here."));
        return column.expression.isEmpty() ? std::nullopt : expressionFault(column, path);
    }

    Fault sourceFault(const ColumnRecipe &column, const QStringList &path) const
    {
        const auto &source = column.source;
        const bool isInHeader =
            m_file.header.isEmpty() || m_file.header.contains(source) || m_file.optional.contains(source);
        const bool isInLookup =
            std::any_of(m_file.lookups.begin(), m_file.lookups.end(),
                        [&](const auto &lookup) { return source.startsWith(lookup.name + u'.'); });
        if (source.isEmpty() || isInHeader || isInLookup)
            return std::nullopt;
        return at(
            path,
            Martlet::tr("The header has no column “%1”. It has: %2.").arg(source, m_file.header.join(u", "_s)));
    }

    Fault formatFault(const ColumnRecipe &column, const QStringList &path) const
    {
        const auto kind = kindOf(column, m_file.feed);
        const bool wantsDate = kind == CellKind::Date || kind == CellKind::Timestamp;
        if (!wantsDate && kind != CellKind::Time)
            return std::nullopt;
        const auto format = DateFormat::parse(column.format);
        if (format && (wantsDate ? format->hasDate() : format->hasTime()))
            return std::nullopt;
        return at(
            path,
            Martlet::tr("“%1” is no format of a %2. Write it with yyyy yy M MM MMM MMMM d dd H HH h hh mm ss "
                        "zzz AP, for example dd.MM.yyyy or HH:mm.")
                .arg(column.format, kind == CellKind::Time ? Martlet::tr("time") : Martlet::tr("date")));
    }

    Fault expressionFault(const ColumnRecipe &column, const QStringList &path) const
    {
        const auto expression = Expression::parse(column.expression);
        if (!expression)
            return at(path, expression.error().message + u'.');
        for (const auto &name : expression->names())
            if (operandColumn(m_file, name) == nullptr)
                return at(path,
                          Martlet::tr(
                              "The expression names “%1”, which no column fills. Add it, or correct the name.")
                              .arg(name));
        if (dependsOn(column, column.target, 0))
            return at(path,
                      Martlet::tr("“%1” is computed from itself. Untie the expressions.").arg(column.target));
        return std::nullopt;
    }

    // A column's expression names targets, those of "let." without the prefix.
    static const ColumnRecipe *operandColumn(const FileRecipe &file, const QString &name)
    {
        if (const auto *column = file.column(name))
            return column;
        const auto *let = file.column(u"let."_s + name);
        return let != nullptr ? let : file.column(u"extra."_s + name);
    }

    bool dependsOn(const ColumnRecipe &column, const QString &target, size_t depth) const
    {
        const auto expression = Expression::parse(column.expression);
        if (column.expression.isEmpty() || !expression)
            return false;
        if (depth > m_file.columns.size())
            return true;
        const auto names = expression->names();
        return std::any_of(names.begin(), names.end(), [&](const QString &name) {
            const auto *operand = operandColumn(m_file, name);
            return operand != nullptr && (operand->target == target || dependsOn(*operand, target, depth + 1));
        });
    }

    Fault missingTarget() const
    {
        for (const auto &field : feedFields(m_file.feed))
            if (field.required && m_file.column(QStringView(field.name)) == nullptr)
                return at({u"columns"_s},
                          Martlet::tr("Nothing fills “%1”, which %2 cannot do without. Add it to the columns.")
                              .arg(QStringView(field.name), toText(m_file.feed)));
        return std::nullopt;
    }

    Fault mendFault() const
    {
        for (size_t index = 0; index < m_file.mends.size(); ++index)
            if (const auto sentence = martlet::mendFault(m_file.mends[index], m_file); !sentence.isEmpty())
                return at({u"mend"_s, QString::number(index)}, sentence);
        return std::nullopt;
    }

    Fault lookupFault() const
    {
        QStringList known;
        for (qsizetype index = 0; index < qsizetype(m_file.lookups.size()); ++index) {
            const auto &lookup = m_file.lookups[size_t(index)];
            const auto table = lookup.by.section(u'.', 0, 0);
            const bool isOther = lookup.by.contains(u'.') && known.contains(table);
            if (!isOther && !lookup.by.isEmpty() && !m_file.header.isEmpty() &&
                !m_file.header.contains(lookup.by))
                return at({u"lookup"_s, QString::number(index), u"by"_s},
                          Martlet::tr("“%1” is no column of this file or of a lookup above.").arg(lookup.by));
            known += lookup.name;
        }
        return std::nullopt;
    }

    Fault receiptFault() const
    {
        for (const auto &name : m_file.receipt)
            if (m_file.feed != Feed::Sales || feedFieldIndex(Feed::Sales, name) < 0 ||
                m_file.column(name) == nullptr)
                return at(
                    {u"receipt"_s},
                    Martlet::tr("“%1” is no filled column of sales, so it cannot name a receipt.").arg(name));
        return std::nullopt;
    }

    const FileRecipe &m_file;
    QStringList m_path;
};

} // namespace

std::optional<RecipeFault> recipeFault(const ImportRecipe &recipe)
{
    for (size_t index = 0; index < recipe.files.size(); ++index) {
        const QStringList path{u"file"_s, QString::number(index)};
        if (recipe.isStar() && !recipe.files[index].receipt.isEmpty())
            return RecipeFault{path + QStringList(u"receipt"_s),
                               Martlet::tr("A star file's transaction_id is the receipt. Remove this key.")};
        if (auto fault = FileCheck(recipe.files[index], path).fault())
            return fault;
    }
    return std::nullopt;
}

std::optional<Target> readTarget(Feed feed, const QString &target)
{
    const auto point = target.indexOf(u'.');
    if (point < 0) {
        const int field = feedFieldIndex(feed, target);
        if (field < 0)
            return std::nullopt;
        return Target{Target::Place::Field, field, Entity::None, -1, target};
    }
    const auto prefix = QStringView(target).left(point);
    const auto name = target.mid(point + 1);
    if (name.isEmpty())
        return std::nullopt;
    if (prefix == u"let")
        return Target{Target::Place::Let, -1, Entity::None, -1, name};
    if (prefix == u"extra" && feed == Feed::Sales)
        return Target{Target::Place::Extra, -1, Entity::None, -1, name};
    const auto entity = entityFromText(prefix);
    if (!entity)
        return std::nullopt;
    const auto fields = feedFields(feed);
    const auto key = std::find_if(fields.begin(), fields.end(),
                                  [&](const FeedField &field) { return field.refersTo == *entity; });
    const int attribute = feedFieldIndex(*entityFeed(*entity), name);
    if (key == fields.end() || attribute <= 0)
        return std::nullopt;
    return Target{Target::Place::Attribute, int(key - fields.begin()), *entity, attribute, name};
}

std::optional<CellKind> targetKind(Feed feed, const QString &target)
{
    const auto found = readTarget(feed, target);
    if (!found)
        return std::nullopt;
    switch (found->place) {
    case Target::Place::Field:
        return feedFields(feed)[size_t(found->field)].kind;
    case Target::Place::Attribute:
        return feedFields(*entityFeed(found->entity))[size_t(found->attribute)].kind;
    case Target::Place::Extra:
        return CellKind::Money;
    case Target::Place::Let:
        break;
    }
    return CellKind::Number;
}

} // namespace martlet
