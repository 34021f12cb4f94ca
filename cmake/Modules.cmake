# SPDX-License-Identifier: GPL-3.0-or-later
# One library per folder of src/, one program per tst_*.cpp; each edge between modules is recorded.

# martlet_module(query DEPENDS semantic database [WRAPS Qt6::Sql …])
# DEPENDS names neighbours (their headers may be included); WRAPS names libraries nobody else sees.
function(martlet_module name)
  cmake_parse_arguments(arg "" "" "DEPENDS;WRAPS;USES" ${ARGN})
  file(GLOB_RECURSE files CONFIGURE_DEPENDS *.cpp *.h)
  add_library(martlet_${name} STATIC ${files})
  target_include_directories(martlet_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  list(TRANSFORM arg_DEPENDS PREPEND martlet_ OUTPUT_VARIABLE neighbours)
  # USES are libraries that appear in the module's own headers (Qt6::Core for base, Qt6::Widgets for ui).
  target_link_libraries(martlet_${name}
    PUBLIC martlet_settings ${neighbours} ${arg_USES} PRIVATE ${arg_WRAPS})
  foreach(neighbour IN LISTS arg_DEPENDS)
    set_property(GLOBAL APPEND PROPERTY MARTLET_EDGES "${name} ${neighbour}")
  endforeach()
  set_property(GLOBAL APPEND PROPERTY MARTLET_EDGES "${name} ${name}")
endfunction()

# The private PostgreSQL server that ctest starts for the tests that say POSTGRES, one per build folder.
string(MD5 MARTLET_POSTGRES_DIR "${CMAKE_BINARY_DIR}")
string(SUBSTRING ${MARTLET_POSTGRES_DIR} 0 8 MARTLET_POSTGRES_DIR)
set(MARTLET_POSTGRES_DIR /tmp/martlet-pg-${MARTLET_POSTGRES_DIR})

# martlet_test(tst_money [SLOW] [POSTGRES] DEPENDS base [WRAPS …]): a Qt Test program. It runs offscreen, and under a
# German locale so that no result can hang on the machine's own.
function(martlet_test name)
  cmake_parse_arguments(arg "SLOW;POSTGRES" "" "DEPENDS;WRAPS" ${ARGN})
  add_executable(${name} ${name}.cpp)
  list(TRANSFORM arg_DEPENDS PREPEND martlet_ OUTPUT_VARIABLE neighbours)
  target_link_libraries(${name} PRIVATE martlet_settings martlet_testsupport ${neighbours} Qt6::Test ${arg_WRAPS})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  add_test(NAME ${name} COMMAND ${name})
  set(label quick)
  if(arg_SLOW)
    set(label slow)
  endif()
  # Of a test that takes too long ctest says so; Qt's own five minutes are short for a busy machine.
  set(environment "QT_QPA_PLATFORM=offscreen;LC_ALL=de_DE.UTF-8;LANGUAGE=en;TZ=America/New_York;QTEST_FUNCTION_TIMEOUT=1200000")
  if(arg_POSTGRES)
    list(APPEND environment "MARTLET_TEST_PG=postgresql://test@/postgres?host=${MARTLET_POSTGRES_DIR}&port=54999")
    set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED postgres)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS ${label} TIMEOUT 1500 ENVIRONMENT "${environment}")
endfunction()

# martlet_full_tier(tst_money VARIABLE=VALUE …): the same program once more in the slow tier, told by its environment to
# do all of it.
function(martlet_full_tier name)
  get_test_property(${name} ENVIRONMENT environment)
  get_test_property(${name} FIXTURES_REQUIRED fixtures)
  add_test(NAME ${name}_full COMMAND ${name})
  # All writes of a load are more than a thousand, and each takes seconds.
  list(FILTER environment EXCLUDE REGEX "^QTEST_FUNCTION_TIMEOUT=")
  list(APPEND environment "QTEST_FUNCTION_TIMEOUT=14400000" ${ARGN})
  set_tests_properties(${name}_full PROPERTIES LABELS slow TIMEOUT 15000 ENVIRONMENT "${environment}")
  if(fixtures)
    set_tests_properties(${name}_full PROPERTIES FIXTURES_REQUIRED "${fixtures}")
  endif()
endfunction()

# Writes the recorded edges where tests/architecture reads them.
function(martlet_write_edges)
  get_property(edges GLOBAL PROPERTY MARTLET_EDGES)
  list(JOIN edges "\n" text)
  file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/module-edges.txt CONTENT "${text}\n")
endfunction()
