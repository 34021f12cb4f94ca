// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace martlet {

class Session;

namespace ssb {

// A hundredth of the benchmark's scale 1. Its narrowest query, Q3.4, keeps less than one line in a million: the
// seed is one of the few with which all thirteen find some of these.
struct Scale
{
    quint64 seed = 199;
    int customers = 300, suppliers = 20, parts = 2000, orders = 15'000;
};

// Makes the five tables of the Star Schema Benchmark (P. O'Neil, E. O'Neil, X. Chen, revision 3, 2009) and
// fills them: domains and distributions are the paper's and, where that refers to it, TPC-H's; the rows are our
// own and the same on every machine. Any failure ends the test program.
void makeTables(Session &session, const Scale &scale = {});

} // namespace ssb
} // namespace martlet
