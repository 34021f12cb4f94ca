// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/chiprow.h"

#include "ui/query/fieldlist.h"
#include "ui/query/questionchip.h"
#include "ui/reports/flowlayout.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int betweenChips = 4, dropMark = 2;

} // namespace

ChipRow::ChipRow(const QString &adding, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(betweenChips))
    , m_faults(new Label({}, FontRole::Label, Token::Bad, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_flow);
    column->addWidget(m_faults);
    m_faults->setWordWrap(true);
    m_faults->hide();
    setAcceptDrops(true);
    if (name.isEmpty())
        return;
    m_add = new QPushButton(adding, this);
    m_add->setProperty("look", u"quiet"_s);
    m_add->setProperty("compact", true);
    m_add->setIcon(Theme::of(this).icon(u"plus"_s));
    m_add->setAccessibleName(name);
    m_flow->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &ChipRow::addWanted);
}

void ChipRow::addChip()
{
    auto *chip = new QuestionChip(this);
    const int index = int(m_chips.size());
    m_chips.push_back(chip);
    if (m_add)
        m_flow->removeWidget(m_add);
    m_flow->addWidget(chip);
    if (m_add)
        m_flow->addWidget(m_add); // stays the last
    connect(chip, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    connect(chip, &ChipButton::removed, this, [this, index] { Q_EMIT removed(index); });
    connect(chip, &QuestionChip::shifted, this, [this, index](int by) {
        const int to = index + by;
        if (to < 0 || to >= int(m_shown.size()))
            return;
        m_chips[size_t(to)]->setFocus(Qt::OtherFocusReason); // the chip takes the keyboard along
        Q_EMIT moved(index, to);
    });
    connect(chip, &QuestionChip::dragged, this, [this, index](bool isOn) { drag(index, isOn); });
    connect(chip, &QuestionChip::lit, this, [this, index](bool isLit) {
        const bool isThere = isLit && size_t(index) < m_shown.size();
        Q_EMIT lit(isThere ? m_shown[size_t(index)].name : QString(),
                   isThere ? m_shown[size_t(index)].text : QString());
    });
}

// A chip is moved when it has been let go: while it is dragged it must not be made anew.
void ChipRow::drag(int chip, bool isOn)
{
    const int to = std::exchange(m_moveTo, -1);
    m_dragged = isOn ? chip : -1;
    if (!isOn && to >= 0 && to != chip)
        Q_EMIT moved(chip, to);
}

// Chips that stay keep the keyboard.
void ChipRow::setChips(std::vector<Chip> chips)
{
    m_shown = std::move(chips);
    while (m_chips.size() < m_shown.size())
        addChip();
    while (m_chips.size() > m_shown.size()) {
        auto *const last = m_chips.back();
        m_chips.pop_back();
        if (last->hasFocus()) {
            QWidget *next = m_chips.empty() ? static_cast<QWidget *>(m_add) : m_chips.back();
            if (next)
                next->setFocus(Qt::OtherFocusReason);
        }
        m_flow->removeWidget(last);
        last->hide();
        last->deleteLater(); // it may be telling of its own removal
    }
    QStringList faults;
    for (size_t i = 0; i < m_shown.size(); ++i) {
        show(m_shown[i], *m_chips[i]);
        if (!m_shown[i].fault.isEmpty() && !faults.contains(m_shown[i].fault))
            faults += m_shown[i].fault;
    }
    m_faults->setText(faults.join(u'\n'));
    m_faults->setVisible(!faults.isEmpty());
    m_flow->invalidate();
    updateGeometry();
}

void ChipRow::show(const Chip &chip, QuestionChip &on)
{
    on.setText(chip.text);
    on.setMarks(chip.before, chip.behind);
    on.setBroken(!chip.fault.isEmpty());
    on.setToolTip(chip.fault.isEmpty() ? chip.tip : chip.fault);
    on.setAccessibleName(chip.text);
    on.setAccessibleDescription(chip.fault);
    on.show();
}

int ChipRow::placeOf(const QPoint &at) const
{
    for (size_t i = 0; i < m_chips.size(); ++i) {
        const auto place = m_chips[i]->geometry();
        if (at.y() <= place.bottom() && at.x() < place.center().x())
            return int(i);
    }
    return int(m_chips.size());
}

void ChipRow::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isOwnChip = m_dragged >= 0 && event->mimeData()->hasFormat(QuestionChip::mimeType);
    if (isOwnChip || event->mimeData()->hasFormat(FieldList::mimeType))
        event->acceptProposedAction();
}

void ChipRow::dragMoveEvent(QDragMoveEvent *event)
{
    m_dropAt = placeOf(event->position().toPoint());
    event->acceptProposedAction();
    update();
}

void ChipRow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropAt = -1;
    update();
}

void ChipRow::dropEvent(QDropEvent *event)
{
    const int at = placeOf(event->position().toPoint());
    m_dropAt = -1;
    update();
    event->acceptProposedAction();
    const auto field = event->mimeData()->data(FieldList::mimeType);
    if (!field.isEmpty())
        Q_EMIT fieldDropped(QString::fromUtf8(field), at);
    else if (m_dragged >= 0)
        m_moveTo = at > m_dragged ? at - 1 : at;
}

void ChipRow::paintEvent(QPaintEvent *)
{
    if (m_dropAt < 0)
        return;
    const bool isBehind = size_t(m_dropAt) >= m_chips.size();
    QRect place(0, 0, 0, 24);
    if (!m_chips.empty())
        place = isBehind ? m_chips.back()->geometry() : m_chips[size_t(m_dropAt)]->geometry();
    const int x = m_chips.empty() ? 0 : isBehind ? place.right() + 1 : std::max(0, place.left() - 3);
    QPainter painter(this);
    painter.fillRect(x, place.top(), dropMark, place.height(), Theme::of(this).colour(Token::Accent));
}

} // namespace martlet
