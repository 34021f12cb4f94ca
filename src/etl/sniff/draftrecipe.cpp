// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/draftrecipe.h"

#include "etl/recipe/recipecheck.h"
#include "etl/sniff/columnnames.h"
#include "etl/sniff/typeevidence.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// "sales_2024-01.csv" is one of "sales_*.csv": what is counted in a name changes from file to file.
QString patternOf(const QString &fileName)
{
    static const QRegularExpression counted(
        u"\\d{4,}([-_. ]\\d+)*|(?<![[:alpha:]])\\d+([-_. ]\\d+)*(?![[:alpha:]])"_s);
    return QFileInfo(fileName).completeBaseName().replace(counted, u"*"_s) + u'.' +
           QFileInfo(fileName).suffix();
}

QString slugOf(const QString &pattern)
{
    auto slug = nameInWords(QFileInfo(pattern).completeBaseName()).replace(u' ', u'-');
    if (slug.isEmpty() || slug == u"martlet") // the name of Martlet's own files
        slug = u"my-files"_s;
    return slug;
}

const SniffedColumn *profileOf(const Sniffed &sniffed, const QString &name)
{
    const auto found = std::find_if(sniffed.columns.begin(), sniffed.columns.end(),
                                    [&](const SniffedColumn &column) { return column.name == name; });
    return found == sniffed.columns.end() ? nullptr : &*found;
}

void writeBooleans(const SniffedColumn &profile, ColumnRecipe &column)
{
    for (const auto &[word, count] : profile.frequent)
        if (const auto value = booleanNamed(word.toStdString()))
            column.map.insert(word, *value ? u"1"_s : u"0"_s);
}

ColumnRecipe columnOf(const Sniffed &sniffed, const MappedColumn &mapped)
{
    ColumnRecipe column;
    column.target = mapped.target;
    column.source = mapped.source;
    const auto kind = targetKind(sniffed.feed, mapped.target).value_or(CellKind::Text);
    const auto *profile = profileOf(sniffed, mapped.source);
    if (profile == nullptr)
        return column;
    column.blanks = profile->blankWords;
    if (kind == CellKind::Date || kind == CellKind::Time || kind == CellKind::Timestamp)
        column.format = profile->format;
    else if (kind == CellKind::Text)
        column.number.trimPointZero = profile->number.trimPointZero;
    else if (kind == CellKind::Boolean && profile->kind == CellKind::Boolean)
        writeBooleans(*profile, column);
    else if (kind != CellKind::Boolean)
        column.number = profile->number;
    if (mapped.target == u"discount_amount" && profile->blanks > 0)
        column.byDefault = u"0"_s;
    return column;
}

// A discount in percent is one of the line's price; the time of a sale may stand in the column of its day.
void addDerived(const Sniffed &sniffed, std::vector<ColumnRecipe> &columns)
{
    const auto find = [&](QStringView target) {
        return std::find_if(columns.begin(), columns.end(),
                            [&](const ColumnRecipe &column) { return column.target == target; });
    };
    if (const auto discount = find(u"discount_amount"); discount != columns.end() && discount->number.percent) {
        discount->target = u"let.discount_rate"_s;
        discount->kind = CellKind::Number;
        ColumnRecipe amount;
        amount.target = u"discount_amount"_s;
        amount.expression = u"abs(quantity * unit_price) * discount_rate"_s;
        columns.push_back(amount);
    }
    const auto date = find(u"sale_date");
    const auto *profile = date == columns.end() ? nullptr : profileOf(sniffed, date->source);
    if (profile != nullptr && profile->kind == CellKind::Timestamp && find(u"sale_time") == columns.end()) {
        auto time = *date;
        time.target = u"sale_time"_s;
        columns.push_back(time);
    }
}

} // namespace

ImportRecipe draftRecipe(const Sniffed &sniffed)
{
    const auto fileName = QFileInfo(sniffed.path).fileName();
    const auto pattern = patternOf(fileName);
    ImportRecipe recipe;
    recipe.name = recipe.sourceSystem = slugOf(pattern);
    recipe.title = fileName;
    FileRecipe file;
    file.feed = sniffed.feed;
    file.name = toText(sniffed.feed);
    file.patterns = {pattern};
    file.header = sniffed.header;
    file.hasHeader = sniffed.hasHeader;
    file.dialect = sniffed.dialect;
    file.encoding = sniffed.encoding;
    for (const auto &mapped : sniffed.mapping)
        file.columns.push_back(columnOf(sniffed, mapped));
    addDerived(sniffed, file.columns);
    std::sort(file.columns.begin(), file.columns.end(),
              [](const ColumnRecipe &a, const ColumnRecipe &b) { return a.target < b.target; });
    recipe.files.push_back(std::move(file));
    return recipe;
}

} // namespace martlet
