// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/mendproposals.h"

#include "etl/recipe/recipecheck.h"
#include "etl/recipe/recipewords.h"
#include "etl/repair/cellreadings.h"
#include "etl/validate/cellreader.h"
#include "schema/relaxedrules.h"

#include <algorithm>
#include <numeric>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

std::vector<size_t> allOf(const BrokenLines &broken)
{
    std::vector<size_t> places(broken.size());
    std::iota(places.begin(), places.end(), size_t(0));
    return places;
}

const ColumnRecipe *columnOf(const FileRecipe &file, const QString &name)
{
    const auto found =
        std::find_if(file.columns.begin(), file.columns.end(), [&name](const ColumnRecipe &column) {
            return column.source == name || column.target == name;
        });
    return found == file.columns.end() ? nullptr : &*found;
}

// What a target asks of a text; null for what only expressions and amounts use.
const FeedField *fieldOf(const FileRecipe &file, const ColumnRecipe &column)
{
    const auto target = readTarget(file.feed, column.target);
    if (target && target->place == Target::Place::Field)
        return &feedFields(file.feed)[size_t(target->field)];
    if (target && target->place == Target::Place::Attribute)
        return &feedFields(*entityFeed(target->entity))[size_t(target->attribute)];
    return nullptr;
}

class Proposing final
{
public:
    Proposing(const BrokenLines &broken, const RejectReading &reading, int columns)
        : m_broken(broken)
        , m_columns(columns)
        , m_file(reading.file)
        , m_column(columnOf(reading.file, broken.column))
        , m_field(m_column ? fieldOf(reading.file, *m_column) : nullptr)
    {
    }

    std::optional<MendProposal> propose() const
    {
        const auto &rule = m_broken.rule;
        if (rule == u"DATE" || rule == u"TIME" || rule == u"NUMBER")
            return otherReading();
        if (rule == u"BOOLEAN")
            return blankText();
        if (rule == u"REQUIRED")
            return blank();
        if (rule == u"LENGTH")
            return truncated();
        if (rule == u"ENCODING")
            return all({mend(MendAction::Decode, u"windows-1252"_s)});
        if (rule == u"RAGGED")
            return otherWidth();
        if (rule == u"UNKNOWN_KEY")
            return all({mend(MendAction::AddMembers)});
        if (rule == u"CONFLICT")
            return choice({mend(MendAction::Keep, u"first"_s), mend(MendAction::Keep, u"last"_s)});
        return relaxed();
    }

private:
    Mend mend(MendAction action, const QString &argument = {}) const
    {
        return {m_broken.rule, m_broken.column, action, argument};
    }
    MendProposal all(Mends mends) const { return {std::move(mends), allOf(m_broken), false}; }
    // Nobody but a person knows which is right.
    MendProposal choice(Mends mends) const { return {std::move(mends), allOf(m_broken), true}; }

    std::optional<MendProposal> otherWidth() const
    {
        if (m_broken.hasTooMany)
            return all({mend(MendAction::Drop)});
        auto halves = halvesOfRecords();
        if (halves.empty())
            return all({mend(MendAction::Pad)});
        return MendProposal{{mend(MendAction::JoinNext), mend(MendAction::Pad)}, std::move(halves), false};
    }

    // Two lines that follow each other and together have one field more than the header: a line end stands in
    // it.
    std::vector<size_t> halvesOfRecords() const
    {
        std::vector<size_t> places;
        for (size_t place = 1; place < m_broken.size(); ++place) {
            const bool isNext = m_broken.nextLines[place - 1] == m_broken.firstLines[place];
            const bool isTaken = !places.empty() && places.back() == place - 1;
            const int together = m_broken.fieldCounts[place - 1] + m_broken.fieldCounts[place];
            if (isNext && !isTaken && together == m_columns + 1)
                places.insert(places.end(), {place - 1, place});
        }
        return places;
    }

    std::optional<MendProposal> otherReading() const
    {
        if (!m_column)
            return std::nullopt;
        const auto readings = m_broken.rule == u"NUMBER"
                                  ? numberReadings(m_broken.rule, m_broken.column, m_broken.cells)
                                  : dateReadings(m_broken.rule, m_broken.column, m_column->format);
        auto fitting = fittingReadings(readings, m_broken.cells);
        if (fitting.readings.empty())
            return blankText();
        MendProposal proposal{{}, std::move(fitting.fitting), fitting.readings.size() > 1};
        for (const auto &reading : fitting.readings)
            proposal.choices.push_back(reading.mend);
        return proposal;
    }

    // "n/a" for a date: a text without a digit that many lines have.
    std::optional<MendProposal> blankText() const
    {
        const auto texts = m_broken.frequentCells();
        const bool isWord = !texts.empty() && !texts.front().first.empty() && texts.front().second > 1 &&
                            std::none_of(texts.front().first.begin(), texts.front().first.end(),
                                         [](char byte) { return byte >= '0' && byte <= '9'; });
        if (!isWord || (m_field && m_field->required))
            return std::nullopt;
        MendProposal proposal{
            {mend(MendAction::Blank, QString::fromStdString(texts.front().first))}, {}, false};
        for (size_t place = 0; place < m_broken.size(); ++place)
            if (m_broken.cells[place] == texts.front().first)
                proposal.places.push_back(place);
        return proposal;
    }

    std::optional<MendProposal> blank() const
    {
        if (!m_column || !m_field)
            return std::nullopt;
        if (m_field->refersTo != Entity::None)
            return all(
                {mend(MendAction::WhenBlank, u"unknown"_s), mend(MendAction::WhenBlank, u"not_applicable"_s)});
        return m_field->required ? std::nullopt : std::optional(all({mend(MendAction::Default)}));
    }

    // A key that is cut is another key.
    std::optional<MendProposal> truncated() const
    {
        const auto target = m_column ? readTarget(m_file.feed, m_column->target) : std::nullopt;
        if (!target || !m_field)
            return std::nullopt;
        const bool isOwnKey = target->place == Target::Place::Field && target->field == 0;
        const bool isKey = isOwnKey || m_field->refersTo != Entity::None;
        const bool isText = m_column->kind.value_or(m_field->kind) == CellKind::Text;
        if (isKey || !isText || !m_field->allowed.empty())
            return std::nullopt;
        return all({mend(MendAction::Truncate, QString::number(m_field->maxLength))});
    }

    std::optional<MendProposal> relaxed() const
    {
        const std::pair<const char16_t *, int> bits[] = {{u"ZERO_QUANTITY", relaxed::zeroQuantity},
                                                         {u"NEGATIVE_PRICE", relaxed::negativePrice},
                                                         {u"NEGATIVE_DISCOUNT", relaxed::negativeDiscount},
                                                         {u"TOTAL", relaxed::totalDiffers},
                                                         {u"STOCK", relaxed::stockDiffers}};
        for (const auto &[rule, bit] : bits) {
            if (m_broken.rule != QStringView(rule))
                continue;
            Mends mends;
            if (bit == relaxed::totalDiffers)
                mends.push_back(mend(MendAction::Recompute));
            mends.push_back(mend(MendAction::Relax, recipewords::wordFor(recipewords::relaxations, bit)));
            return choice(std::move(mends));
        }
        return std::nullopt;
    }

    const BrokenLines &m_broken;
    int m_columns;
    const FileRecipe &m_file;
    const ColumnRecipe *m_column;
    const FeedField *m_field;
};

} // namespace

std::optional<MendProposal> proposalFor(const BrokenLines &broken, const RejectReading &reading, int columns)
{
    return Proposing(broken, reading, columns).propose();
}

} // namespace martlet
