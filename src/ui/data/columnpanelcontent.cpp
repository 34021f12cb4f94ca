// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile, its checks and its sources look like in the panel.
#include "ui/data/columnpanel.h"

#include "quality/qualitylog.h"
#include "ui/data/cellwords.h"
#include "ui/data/frequencybars.h"
#include "ui/data/histogramview.h"
#include "ui/data/panelparts.h"
#include "ui/quality/qualitywords.h"
#include "ui/reports/busyveil.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/wording.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesBesideSpread = 4, linesAlone = 10; // most frequent values

// The rows a check looked at; where some fail, how many of them do.
QString figureOf(const CheckState &state)
{
    const CheckRun *run = state.decisive();
    if (!run)
        return ColumnPanel::tr("not run yet");
    return run->failed > 0
               ? ColumnPanel::tr("%1 of %2").arg(wording::count(run->failed), wording::count(run->checked))
               : wording::count(run->checked);
}

} // namespace

void ColumnPanel::showFacts(const ColumnProfile &profile)
{
    const StarColumn &column = profile.column;
    const bool isDay = column.type == StarColumn::Type::Date || column.type == StarColumn::Type::Time;
    std::vector<std::pair<QString, QString>> facts{{tr("Rows"), wording::count(profile.rows)}};
    if (profile.distinct)
        facts.emplace_back(tr("Distinct"), wording::count(*profile.distinct));
    facts.emplace_back(tr("NULL"), wording::count(profile.nulls));
    if (profile.zeros)
        facts.emplace_back(tr("Zero"), wording::count(*profile.zeros));
    else if (column.type == StarColumn::Type::Encrypted)
        facts.emplace_back(tr("Filled"), wording::count(profile.filled()));
    if (facts.size() % 2 == 1)
        facts.emplace_back(QString(), QString());
    if (!isNull(profile.smallest)) {
        facts.emplace_back(isDay ? tr("Earliest") : tr("Smallest"), cellwords::value(profile.smallest, column));
        facts.emplace_back(isDay ? tr("Latest") : tr("Largest"), cellwords::value(profile.largest, column));
    }
    if (profile.mean) {
        StarColumn amount = column;
        amount.type = StarColumn::Type::Money; // a mean has decimals, whatever it is the mean of
        const auto rounded = decimal::multiplyDivide(profile.mean->units, 1, decimal::powerOfTen(2));
        facts.emplace_back(tr("Mean"), cellwords::value(ScaledNumber{rounded.value_or(0), 2}, amount));
        facts.emplace_back(tr("Deviation"), QLocale().toString(*profile.deviation, 'f', 2));
    }
    m_facts->setFacts(facts);
}

void ColumnPanel::showSpread(const ColumnProfile &profile)
{
    const bool hasSpread = profile.histogram && profile.histogram->rows.size() > 1;
    m_spreadHead->setVisible(hasSpread);
    m_spread->setVisible(hasSpread);
    if (hasSpread) {
        m_spread->setProfile(profile);
        const Histogram &spread = *profile.histogram;
        const auto share = [&](qint64 rows) {
            return wording::percent(100.0 * double(rows) / double(profile.filled()));
        };
        QStringList words;
        if (spread.above > 0)
            words +=
                tr("%1 are %2 or more")
                    .arg(share(spread.above), cellwords::bound(spread.high(), profile.column, spread.step));
        if (spread.below > 0)
            words += tr("%1 are under %2")
                         .arg(share(spread.below), cellwords::bound(spread.low, profile.column, spread.step));
        if (words.size() < 2) // else there is no room for it
            words.prepend(tr("rows by value"));
        m_spreadHead->setSubtitle(words.join(u"; "));
    }
    const bool hasFrequent = !profile.mostFrequent.empty() && profile.distinct != profile.filled();
    m_frequentHead->setVisible(hasFrequent);
    m_frequent->setVisible(hasFrequent);
    if (!hasFrequent)
        return;
    const int lines = std::min(hasSpread ? linesBesideSpread : linesAlone, int(profile.mostFrequent.size()));
    m_frequent->setProfile(profile, lines);
    m_frequentHead->setSubtitle(tr("%1 of %2").arg(lines).arg(wording::count(*profile.distinct)));
}

void ColumnPanel::showSources(const std::vector<ColumnSource> &sources)
{
    clearLines(m_sources);
    m_sourceHead->setVisible(!sources.empty());
    for (const ColumnSource &source : sources) {
        const ColumnOrigin &origin = source.origin;
        QString where = source.newestFile;
        if (origin.place > 0)
            where = tr("%1, column %2").arg(source.newestFile).arg(origin.place);
        else if (!origin.source.isEmpty())
            where = tr("%1, %2").arg(source.newestFile, origin.source);
        auto *file = new MarkedLine(u"file"_s, Token::Text2, where,
                                    tr("%n batch(es)", nullptr, int(source.batches)), m_content);
        file->setToolTip(origin.source);
        m_sources->addWidget(file);
        auto *changes = new MarkedLine(u"trace"_s, Token::Text2, origin.changes.join(u", "), {}, m_content);
        changes->setLink(tr("Recipe"));
        connect(changes, &MarkedLine::linkActivated, this, &ColumnPanel::recipeWanted);
        m_sources->addWidget(changes);
    }
    chainTabs(*this);
}

void ColumnPanel::showChecks(const std::vector<CheckState> &states)
{
    clearLines(m_checks);
    m_checksHead->setVisible(!states.empty());
    for (const CheckState &state : states) {
        const qualityWords::Mark mark = qualityWords::mark(state);
        auto *line = new MarkedLine(mark.icon, mark.token, state.check.title, figureOf(state), m_content);
        line->setToolTip(qualityWords::standing(state.standing()) + u" · "_s + qualityWords::lastRun(state));
        m_checks->addWidget(line);
    }
}

} // namespace martlet
