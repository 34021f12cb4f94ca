// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/batchmending.h"

#include "etl/load/fate.h"
#include "ui/import/grouplist.h"
#include "ui/import/rejectview.h"
#include "ui/reports/busyveil.h"
#include "ui/shell/jobs.h"
#include "workbench/workbench.h"

#include <QFileInfo>

namespace martlet {

BatchMending::BatchMending(const PageContext &context, GroupList &groups, RejectView &lines, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_groups(groups)
    , m_lines(lines)
    , m_veil(new BusyVeil(&lines))
{
    connect(&m_groups, &GroupList::groupChosen, this, &BatchMending::showGroup);
    connect(&m_groups, &GroupList::mendClicked, this, &BatchMending::mend);
    connect(&m_groups, &GroupList::mendAllClicked, this, &BatchMending::mendAll);
    connect(&m_lines, &RejectView::linesMended, this, [this](const CellEdits &edits) {
        RetryRequest request{.batch = m_batch, .edits = edits};
        for (const auto &edit : edits)
            request.lines.push_back(edit.line);
        retry(std::move(request));
    });
    connect(&m_retry, &TaskBase::progressed, m_veil, &BusyVeil::report);
    for (auto *task : std::initializer_list<TaskBase *>{&m_read, &m_retry})
        connect(task, &TaskBase::finished, this, [this] {
            if (!m_read.isRunning() && !m_retry.isRunning())
                m_veil->end();
        });
    connect(m_veil, &BusyVeil::cancelled, this, [this] {
        m_read.stop();
        m_retry.stop();
    });
}

void BatchMending::open(BatchId batch, const QString &path)
{
    const bool isAnother = batch.value != m_batch.value;
    if (isAnother)
        close(); // the groups of one batch are never mended in another
    m_batch = batch;
    m_path = path;
    m_read.start(
        [bench = m_context.bench, batch,
         folder = QFileInfo(path).absolutePath()](std::stop_token stop, Progress &) -> Result<OpenRejects> {
            TRY_ASSIGN(const FieldCipher *cipher, bench->cipher());
            return openRejects(bench->pool(), *cipher, batch, folder, stop);
        },
        [this](Result<OpenRejects> open) {
            if (open)
                show(std::move(*open));
            else
                Q_EMIT failed(open.error());
        });
    m_veil->begin(isAnother);
}

void BatchMending::close()
{
    m_read.stop();
    m_batch = {};
    m_open = {};
    m_groups.setGroups({}, {});
    m_lines.clear();
}

void BatchMending::show(OpenRejects open)
{
    const auto chosen = std::size_t(m_groups.chosen());
    const auto before = chosen < m_open.groups.size() ? m_open.groups[chosen] : RejectGroup();
    m_open = std::move(open);
    m_groups.setGroups(m_open.groups, tr("Every line of this file is in the warehouse now."));
    if (!m_open.groups.empty()) {
        const int next = sameGroup(m_open.groups, before);
        m_groups.choose(next);
        showGroup(next);
        if (m_goesOn)
            m_groups.focusChosen();
    }
    m_goesOn = false;
    Money amount;
    for (const auto &[rule, sum] : m_open.rejects->sums())
        amount = wrappedSum(amount, sum.amount);
    Q_EMIT opened(m_open.rejects->count(), amount);
}

void BatchMending::showGroup(int group)
{
    if (group >= 0 && group < int(m_open.groups.size()))
        m_lines.showGroup(m_open.groups[std::size_t(group)], m_open.rejects,
                          {m_path, m_open.recipe, m_open.fileRecipe});
}

void BatchMending::mend(int group)
{
    m_groups.choose(group);
    if (const auto mend = m_lines.mendOrAsk())
        retry({.batch = m_batch, .mends = {*mend}});
}

void BatchMending::mendAll()
{
    RetryRequest request{.batch = m_batch};
    for (const auto &group : m_open.groups) {
        if (needsNoLook(group))
            request.mends.push_back(*group.mend);
    }
    retry(std::move(request));
}

void BatchMending::retry(RetryRequest request)
{
    if (m_batch.value == 0)
        return;
    if (m_retry.isRunning())
        return void(Q_EMIT failed(
            {Error::Kind::Busy, tr("The last mend is still being loaded. Do this again when it is in.")}));
    request.folder = QFileInfo(m_path).absolutePath();
    m_context.jobs.watch(tr("Mend %1").arg(QFileInfo(m_path).fileName()), m_retry);
    m_retry.start(
        [bench = m_context.bench, request = std::move(request)](std::stop_token stop, Progress &progress) {
            return bench->retry(request, stop, std::move(progress));
        },
        [this](const Result<RetryReport> &report) { finish(report); });
    m_veil->begin(false);
}

void BatchMending::finish(const Result<RetryReport> &report)
{
    if (!report)
        return void(Q_EMIT failed(report.error()));
    if (report->batch.id.value == 0)
        return void(Q_EMIT failed(
            {Error::Kind::Input,
             tr("Nothing was loaded, none of the lines is in order yet. The first: %1").arg(report->fault)}));
    m_goesOn = true;
    Q_EMIT loaded(*report);
    if (m_batch.value != 0) // it may have been closed meanwhile
        open(m_batch, m_path);
}

} // namespace martlet
