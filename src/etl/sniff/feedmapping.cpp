// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/feedmapping.h"

#include "base/tr.h"
#include "etl/recipe/recipecheck.h"
#include "etl/sniff/columnnames.h"

#include <QSet>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastScore = 55;

bool canHold(const SniffedColumn &column, CellKind target, bool isDiscount)
{
    const auto kind = column.kind;
    switch (target) {
    case CellKind::Text:
        return kind == CellKind::Text || kind == CellKind::Integer || kind == CellKind::Boolean;
    case CellKind::Integer:
        return kind == CellKind::Integer;
    case CellKind::Money:
        return isNumber(kind) && (!column.number.percent || isDiscount);
    case CellKind::Quantity:
        return isNumber(kind) && !column.number.percent && column.number.symbol.isEmpty();
    case CellKind::Date:
    case CellKind::Timestamp:
        return kind == CellKind::Date || kind == CellKind::Timestamp;
    case CellKind::Time:
        return kind == CellKind::Time;
    case CellKind::Boolean:
        return kind == CellKind::Boolean ||
               (kind == CellKind::Integer && column.distinct <= 2 && !column.hasMoreDistinct);
    default:
        return false;
    }
}

struct NameMatch
{
    int score = 0;
    QString name; // the words that matched
};

// 100: the target's own name; 95: a synonym; less: a synonym is part of the name.
NameMatch matchName(const QString &words, const TargetNames &target)
{
    NameMatch best;
    const auto own = words.split(u' ');
    for (qsizetype index = 0; index < target.names.size(); ++index) {
        const auto &name = target.names[index];
        int score = 0;
        if (name == words) {
            score = index == 0 ? 100 : 95;
        } else {
            const auto parts = name.split(u' ');
            const bool isPart = std::all_of(parts.begin(), parts.end(),
                                            [&](const QString &part) { return own.contains(part); });
            score = isPart ? 50 + int(30 * parts.size() / own.size()) : 0;
        }
        if (score > best.score)
            best = {score, name};
    }
    return best;
}

struct Pair
{
    int score = 0;
    size_t target = 0;
    size_t column = 0;
    QString why;
};

std::vector<Pair> pairsOf(Feed feed, const std::vector<SniffedColumn> &columns)
{
    std::vector<Pair> pairs;
    const auto &targets = targetNames(feed);
    for (size_t column = 0; column < columns.size(); ++column) {
        const auto words = nameInWords(columns[column].name);
        for (size_t target = 0; !words.isEmpty() && target < targets.size(); ++target) {
            const auto kind = targetKind(feed, targets[target].target).value_or(CellKind::Text);
            const auto match = matchName(words, targets[target]);
            if (match.score < leastScore ||
                !canHold(columns[column], kind, targets[target].target == u"discount_amount"))
                continue;
            pairs.push_back({match.score, target, column,
                             match.score == 100 ? Martlet::tr("It has the name of the target.")
                             : match.score == 95 ? Martlet::tr("“%1” is another word for it.").arg(match.name)
                                                 : Martlet::tr("“%1” is part of its name.").arg(match.name)});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &a, const Pair &b) { return a.score > b.score; });
    return pairs;
}

// "Vins et alcools Chevalier", not "A-1047": most samples have a space between letters.
bool readsLikeNames(const SniffedColumn &column)
{
    const auto isName = [](const QString &text) {
        const auto letters =
            std::count_if(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
        const auto digits =
            std::count_if(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
        return letters > 3 && letters > 3 * digits && text != text.toUpper();
    };
    const auto names = std::count_if(column.samples.begin(), column.samples.end(), isName);
    return column.kind == CellKind::Text && names > 0 && names * 2 > column.samples.size();
}

constexpr std::pair<const char16_t *, const char16_t *> namesOfKeys[] = {
    {u"product_id", u"product.product_name"},
    {u"store_id", u"store.store_name"},
    {u"customer_id", u"customer.last_name"},
    {u"employee_id", u"employee.last_name"},
};

} // namespace

FeedMapping FeedMapping::of(Feed feed, const std::vector<SniffedColumn> &columns)
{
    FeedMapping mapping{.feed = feed};
    QSet<QString> filled;
    QSet<size_t> used;
    QStringList names;
    for (const auto &column : columns)
        names += column.name;
    const auto add = [&](const QString &target, size_t column, int confidence, const QString &why) {
        filled.insert(target);
        used.insert(column);
        mapping.columns.push_back({target, columns[column].name, confidence, why});
    };
    for (const auto &pair : pairsOf(feed, columns)) {
        const auto &target = targetNames(feed)[pair.target].target;
        const bool isNamedTwice = names.count(columns[pair.column].name) > 1;
        if (!filled.contains(target) && !used.contains(pair.column) && !isNamedTwice)
            add(target, pair.column, pair.score, pair.why);
    }
    std::vector<size_t> dates;
    for (size_t column = 0; column < columns.size(); ++column)
        if (canHold(columns[column], CellKind::Date, false) && !used.contains(column))
            dates.push_back(column);
    const auto date = feed == Feed::Inventory ? u"date"_s : u"sale_date"_s;
    if (feedEntity(feed) == Entity::None && !filled.contains(date) && dates.size() == 1)
        add(date, dates.front(), 60, Martlet::tr("It is the only column of dates."));
    if (feed == Feed::Sales) {
        const auto mapped = mapping.columns;
        for (const auto &[key, attribute] : namesOfKeys)
            for (const auto &column : mapped) {
                const auto place = size_t(names.indexOf(column.source));
                const auto target = QString::fromUtf16(attribute);
                if (column.target == QStringView(key) && !filled.contains(target) &&
                    readsLikeNames(columns[place]))
                    add(target, place, 70, Martlet::tr("The values of the key read like names."));
            }
    }
    const auto place = [&](const MappedColumn &column) {
        const auto &targets = targetNames(feed);
        return std::find_if(targets.begin(), targets.end(),
                            [&](const TargetNames &target) { return target.target == column.target; });
    };
    std::stable_sort(mapping.columns.begin(), mapping.columns.end(),
                     [&](const MappedColumn &a, const MappedColumn &b) { return place(a) < place(b); });
    for (const auto &field : feedFields(feed))
        if (field.required && !filled.contains(QString::fromUtf16(field.name)))
            mapping.missing += QString::fromUtf16(field.name);
    return mapping;
}

FeedMapping FeedMapping::best(const std::vector<SniffedColumn> &columns)
{
    FeedMapping best;
    int most = 0;
    for (int number = int(Feed::Sales); number <= int(Feed::Suppliers); ++number) {
        auto mapping = of(Feed(number), columns);
        QSet<QString> sources;
        bool repeatsKey = false;
        for (const auto &column : mapping.columns) {
            sources.insert(column.source);
            if (feedEntity(mapping.feed) == Entity::None || column.target != feedFields(mapping.feed)[0].name)
                continue;
            for (const auto &profile : columns)
                repeatsKey = repeatsKey || (profile.name == column.source && !profile.hasMoreDistinct &&
                                            profile.distinct * 10 < (profile.rows - profile.blanks) * 9);
        }
        const int score = 10 * int(sources.size()) - 15 * int(mapping.missing.size()) - (repeatsKey ? 100 : 0);
        if (number == 0 || score > most) {
            most = score;
            best = std::move(mapping);
        }
    }
    return best;
}

} // namespace martlet
