// SPDX-License-Identifier: GPL-3.0-or-later
// The way from a statement to steps.
#include "query/question/overstep.h"
#include "query/reading/questionofsql.h"
#include "ui/query/sql/parameterform.h"
#include "ui/query/sql/sqleditor.h"
#include "ui/query/sql/sqlface.h"
#include "ui/reports/busyveil.h"
#include "ui/reports/reportnotice.h"
#include "ui/widgets/label.h"

namespace martlet {

std::map<QString, QString> SqlFace::typedValues() const
{
    std::map<QString, QString> values;
    for (const auto &[name, value] : m_parameters->bindings(m_source->engine())) {
        if (!isNull(value))
            values[name] = toText(value);
    }
    return values;
}

void SqlFace::toSteps()
{
    stop();
    const auto place = m_editor->chosen();
    m_fault = {};
    m_editor->underline({});
    const auto read = questionOfSql(m_editor->text().mid(place.from, place.length), m_source->model(),
                                    m_source->engine(), typedValues());
    if (read) {
        m_time->setText(read->notes.join(QLatin1Char(' ')));
        Q_EMIT questionRead(read->question);
        return;
    }
    const auto &[inside, sentence] = read.error();
    m_fault.place = {place.from + inside.from, inside.length};
    m_editor->underline(m_fault.place);
    m_refused = place;
    m_notice->showFault({Error::Kind::Input, tr("This does not become steps. %1").arg(sentence)},
                        tr("Run it as it is"), tr("As a step of its own"));
    bringUp(*m_notice);
    m_time->setText({});
}

// Its first rows say what its columns hold.
void SqlFace::toStep()
{
    stop();
    const auto sql = m_editor->text().mid(m_refused.from, m_refused.length);
    m_editor->underline({});
    m_clock.start();
    m_described.start(
        [source = m_source, sql, values = typedValues()](std::stop_token stop, Progress &progress) {
            return source->describeStep(sql, values, stop, progress);
        },
        [this, sql](Result<SqlStep> step) {
            m_veil->end();
            m_fault = {};
            if (step)
                return Q_EMIT questionRead(questionOver(std::move(*step)));
            auto error = step.error();
            m_fault = sqlFault(sql, error, m_names);
            error.message = m_fault.sentence;
            m_fault.place.from += m_refused.from;
            m_editor->underline(m_fault.place);
            m_notice->showFault(error, tr("Run it as it is"));
            m_fault.suggested.clear(); // the button runs it
        });
    m_veil->begin(false);
}

} // namespace martlet
