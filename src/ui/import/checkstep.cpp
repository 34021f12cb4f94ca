// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/checkstep.h"

#include "etl/repair/rejectedlines.h"
#include "ui/import/drafthistory.h"
#include "ui/import/draftpreview.h"
#include "ui/import/grouplist.h"
#include "ui/import/linesview.h"
#include "ui/import/rejectview.h"
#include "ui/reports/busyveil.h"
#include "ui/widgets/statecard.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/wording.h"
#include "ui_checkstep.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

CheckStep::CheckStep(DraftHistory &history, DraftPreview &preview, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_preview(preview)
    , m_ui(std::make_unique<Ui::CheckStep>())
    , m_list(nullptr)
    , m_right(nullptr)
    , m_rejects(nullptr)
    , m_lines(nullptr)
    , m_state(nullptr)
    , m_veil(nullptr)
{
    m_ui->setupUi(this);
    m_list = m_ui->groups;
    m_right = m_ui->rows;
    m_rejects = new RejectView(m_right);
    auto *linesCard = new Card(tr("Lines of the file"), {}, m_right);
    m_lines = new LinesView(linesCard);
    linesCard->body()->setContentsMargins(1, 0, 1, 1);
    linesCard->body()->addWidget(m_lines);
    auto *stateCard = new Card(m_right);
    m_state = new StateCard(stateCard);
    stateCard->body()->addWidget(m_state);
    for (auto *card : std::initializer_list<QWidget *>{m_rejects, linesCard, stateCard})
        m_right->addWidget(card);
    m_veil = new BusyVeil(m_ui->content);
    connect(m_ui->balance, &BalanceView::termChosen, this, &CheckStep::showTerm);
    connect(m_list, &GroupList::groupChosen, this, &CheckStep::showGroup);
    connect(m_list, &GroupList::mendClicked, this, &CheckStep::mend);
    connect(m_list, &GroupList::mendAllClicked, this, &CheckStep::mendAll);
    connect(m_rejects, &RejectView::linesMended, this, [this](const CellEdits &edits) {
        const auto chosen = std::size_t(m_list->chosen());
        if (chosen < m_groups.size())
            Q_EMIT editsWanted(tr("line %1").arg(wording::count(edits.front().line)),
                               draftFile(m_groups[chosen].file), edits);
    });
    connect(m_veil, &BusyVeil::cancelled, this, &CheckStep::cancelled);
    connect(m_state, &StateCard::actionTriggered, this, &CheckStep::retryWanted);
}

CheckStep::~CheckStep() = default;

void CheckStep::forget()
{
    m_hasOutcome = false;
    m_outcome = {};
    m_groups.clear();
    m_ui->balance->clearBalance();
}

void CheckStep::showChecking()
{
    m_ui->headline->setText(m_hasOutcome ? tr("Checking again. Nothing has been written yet:")
                                         : tr("Checking every line. Nothing is written:"));
    m_ui->strip->clear();
    m_veil->begin(!m_hasOutcome);
}

void CheckStep::showProgress(const ProgressStep &step)
{
    m_veil->report(step);
}

void CheckStep::showOutcome(const ImportOutcome &outcome)
{
    m_veil->end();
    m_hasOutcome = true;
    m_outcome = outcome;
    m_ui->headline->setText(outcome.refusals.isEmpty()
                                ? tr("Nothing has been written yet. This is what would happen:")
                                : tr("This would not be loaded. Nothing has been written. What was counted:"));
    m_ui->balance->setBalance(outcome.counts, outcome.sums);
    if (outcome.refusals.isEmpty())
        warnOf(outcome);
    else
        m_ui->strip->blame(outcome.refusals.join(u'\n'));
    fillGroups();
    m_ui->balance->choose(m_groups.empty() ? BalanceTerm::Read : BalanceTerm::Rejected);
    showTerm(m_ui->balance->chosen());
}

void CheckStep::showFailure(const Error &error)
{
    m_veil->end();
    m_hasOutcome = false;
    m_groups.clear();
    m_ui->headline->setText(tr("This could not be checked. Nothing has been written."));
    m_ui->balance->clearBalance();
    m_ui->strip->clear();
    m_list->setGroups({}, error.kind == Error::Kind::Cancelled ? tr("The check was stopped.") : QString());
    m_state->showError(error, tr("Check again"));
    m_right->setCurrentWidget(m_state->parentWidget());
}

void CheckStep::say(const QString &sentence, bool isFault)
{
    if (isFault)
        m_ui->strip->blame(sentence);
    else
        m_ui->strip->warn(sentence);
}

void CheckStep::warnOf(const ImportOutcome &outcome)
{
    QStringList warnings;
    const auto &counts = outcome.counts;
    const auto rate = [](qint64 part, qint64 whole) {
        return wording::percent(whole == 0 ? 0 : 100.0 * double(part) / double(whole));
    };
    if (isUnusual(counts, outcome.usual)) {
        auto sentence = u"<b>"_s + tr("Rejected %1.").arg(rate(counts.rejected, counts.read)) + u"</b>"_s;
        if (outcome.usual)
            sentence += u' ' + tr("The last %n load(s) had %1.", nullptr, outcome.usual->loads)
                                   .arg(rate(outcome.usual->rejected, outcome.usual->read));
        warnings += sentence;
    }
    if (outcome.earlier > 0)
        warnings += tr("%n file(s) had been loaded before and would change nothing.", nullptr, outcome.earlier);
    for (const auto &notice : outcome.notices)
        warnings += notice.toHtmlEscaped();
    m_ui->strip->warn(warnings);
}

void CheckStep::fillGroups()
{
    const auto before = m_list->chosen() >= 0 && m_list->chosen() < int(m_groups.size())
                            ? m_groups[std::size_t(m_list->chosen())].group
                            : RejectGroup();
    m_groups.clear();
    for (int file = 0; file < int(m_outcome.files.size()); ++file) {
        for (const auto &group : m_outcome.files[std::size_t(file)].groups) {
            m_groups.push_back({file, group});
            if (m_outcome.files.size() > 1)
                m_groups.back().group.reason +=
                    u" · "_s + QFileInfo(m_outcome.files[std::size_t(file)].path).fileName();
        }
    }
    std::ranges::stable_sort(m_groups, std::ranges::greater(),
                             [](const ShownGroup &shown) { return shown.group.lines; });
    std::vector<RejectGroup> groups;
    for (const auto &shown : m_groups)
        groups.push_back(shown.group);
    const bool hasLines =
        std::ranges::any_of(m_outcome.files, [](const auto &file) { return file.batch.counts.read > 0; });
    m_list->setGroups(groups, hasLines ? tr("Every line can be loaded. There is nothing to mend.")
                                       : tr("There are no lines, so there is nothing to mend."));
    if (!groups.empty())
        m_list->choose(sameGroup(groups, before));
}

bool CheckStep::focusGroups()
{
    return !m_groups.empty() && m_list->focusChosen();
}

int CheckStep::draftFile(int file) const
{
    const auto &files = m_history.draft().files;
    const auto found = std::ranges::find(files, m_outcome.files[std::size_t(file)].path, &DraftFile::path);
    return int(found - files.begin());
}

void CheckStep::showGroup(int index)
{
    if (index < 0 || index >= int(m_groups.size()))
        return;
    const auto &[file, group] = m_groups[std::size_t(index)];
    const int place = draftFile(file);
    if (place >= int(m_history.draft().files.size()))
        return;
    m_rejects->showGroup(group, m_outcome.files[std::size_t(file)].rejects,
                         m_history.draft().plan()[std::size_t(place)]);
    m_ui->balance->choose(BalanceTerm::Rejected);
    m_right->setCurrentWidget(m_rejects);
}

void CheckStep::showTerm(BalanceTerm term)
{
    if (term == BalanceTerm::Rejected && !m_groups.empty())
        return showGroup(std::max(0, m_list->chosen()));
    if (term == BalanceTerm::Read && m_preview.preview()) {
        m_lines->showPreview(*m_preview.preview());
        return m_right->setCurrentWidget(m_lines->parentWidget());
    }
    const auto &counts = m_outcome.counts;
    const bool hasLines = (term == BalanceTerm::New && counts.inserted > 0) ||
                          (term == BalanceTerm::Changed && counts.updated > 0) ||
                          (term == BalanceTerm::Unchanged && counts.unchanged > 0) ||
                          (term == BalanceTerm::Repeated && counts.dupFile + counts.dupWarehouse > 0);
    m_state->showEmpty(u"table"_s, hasLines ? tr("These lines are counted, not listed. Read shows how the file "
                                                 "begins, Rejected what is not taken.")
                                            : tr("No line of the file is here."));
    m_right->setCurrentWidget(m_state->parentWidget());
}

void CheckStep::mend(int index)
{
    m_list->choose(index);
    const auto &[file, group] = m_groups[std::size_t(index)];
    if (const auto mend = m_rejects->mendOrAsk())
        Q_EMIT mendsWanted(describe(*mend), {{draftFile(file), {*mend}}});
}

void CheckStep::mendAll()
{
    std::map<int, Mends> mends;
    int groups = 0;
    for (const auto &[file, group] : m_groups) {
        if (!needsNoLook(group))
            continue;
        mends[draftFile(file)].push_back(*group.mend);
        ++groups;
    }
    Q_EMIT mendsWanted(tr("mending of %n group(s)", nullptr, groups), mends);
}

} // namespace martlet
